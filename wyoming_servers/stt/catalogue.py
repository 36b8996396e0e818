"""Speech-to-text models that can be downloaded."""

from wyoming_servers.runtime.catalogue import MB, CatalogueEntry

ENGLISH = ("en",)
_WHISPER = (
    "af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he "
    "hi hr ht hu hy id is it ja jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne "
    "nl nn no oc pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk "
    "ur uz vi yi yo zh"
)
WHISPER_LANGUAGES = tuple(_WHISPER.split())


def _whisper(  # noqa: PLR0917 - a table row
    name: str,
    megabytes: int,
    ram_megabytes: int,
    summary: str,
    languages: tuple[str, ...] = WHISPER_LANGUAGES,
    owner: str = "Systran",
    revision: str = "main",
    sha256: dict[str, str] | None = None,
) -> CatalogueEntry:
    return CatalogueEntry(
        name=name,
        engine="faster-whisper",
        repository=f"{owner}/{name}",
        files=("config.json", "model.bin", "tokenizer.json", "vocabulary.*"),
        extra_files=("preprocessor_config.json",),
        revision=revision,
        sha256=sha256 or {},
        about_bytes=megabytes * MB,
        about_ram_bytes=ram_megabytes * MB,
        languages=languages,
        licence="MIT",
        summary=summary,
    )


def _transducer(
    repository: str,
    stem: str,
    *,
    megabytes: int,
    ram_megabytes: int,
    summary: str,
    languages: tuple[str, ...],
    revision: str,
    encoder_sha256: str,
) -> CatalogueEntry:
    """Return a streaming transducer: encoder and joiner with 8 bits, the small decoder in full."""
    encoder = f"encoder-{stem}.int8.onnx"
    return CatalogueEntry(
        name=repository.partition("/")[2],
        engine="sherpa-onnx",
        repository=repository,
        files=(encoder, f"decoder-{stem}.onnx", f"joiner-{stem}.int8.onnx", "tokens.txt"),
        extra_files=("bpe.model", "bpe.vocab"),
        revision=revision,
        sha256={encoder: encoder_sha256},
        about_bytes=megabytes * MB,
        about_ram_bytes=ram_megabytes * MB,
        languages=languages,
        licence="Apache-2.0",
        summary=summary,
    )


CATALOGUE = (
    _whisper("faster-whisper-tiny", 78, 400, "fastest, makes mistakes"),
    _whisper("faster-whisper-tiny.en", 78, 400, "the same for English", ENGLISH),
    _whisper(
        "faster-whisper-base",
        148,
        500,
        "fast, for quiet rooms",
        revision="ebe41f70d5b6dfa9166e2c581c45c9c0cfc57b66",
        sha256={"model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"},
    ),
    _whisper("faster-whisper-base.en", 148, 500, "the same for English", ENGLISH),
    _whisper("faster-whisper-small", 486, 1500, "good on four fast cores"),
    _whisper("faster-whisper-small.en", 486, 1500, "the same for English", ENGLISH),
    _whisper("faster-distil-whisper-small.en", 336, 1000, "half the work of small", ENGLISH),
    _whisper("faster-whisper-medium", 1531, 2500, "very good, slow without a GPU"),
    _whisper("faster-distil-whisper-medium.en", 793, 1500, "half the work of medium", ENGLISH),
    _whisper("faster-whisper-large-v3", 3090, 4000, "the best, needs a GPU"),
    _whisper("faster-distil-whisper-large-v3", 1516, 2500, "near the best", ENGLISH),
    _whisper(
        "faster-whisper-large-v3-turbo",
        1622,
        2500,
        "near the best, quicker",
        owner="mobiuslabsgmbh",
    ),
    _transducer(
        "csukuangfj/sherpa-onnx-streaming-zipformer-en-2023-06-26",
        "epoch-99-avg-1-chunk-16-left-128",
        megabytes=74,
        ram_megabytes=250,
        summary="words while you speak, expects your names",
        languages=ENGLISH,
        revision="672fbf1b30579d6585301139bb363f42a0ad4a24",
        encoder_sha256="563fde436d16cf7607cf408cd6b30909819d03162652ef389c2450ced3f45ac1",
    ),
    _transducer(
        "shaojieli/sherpa-onnx-streaming-zipformer-fr-2023-04-14",
        "epoch-29-avg-9-with-averaged-model",
        megabytes=129,
        ram_megabytes=300,
        summary="words while you speak",
        languages=("fr",),
        revision="3db9565d9633758d6b87b9a7b3dc09ebfb6b2c73",
        encoder_sha256="47a94a7fdc8dff63d708be4ea0535747640224467f91e238311f1ddbdd09327e",
    ),
    _transducer(
        "csukuangfj/sherpa-onnx-streaming-zipformer-bilingual-zh-en-2023-02-20",
        "epoch-99-avg-1",
        megabytes=199,
        ram_megabytes=400,
        summary="words while you speak, expects your names",
        languages=("zh", "en"),
        revision="98590b7ed6443e77b714204da2757d75e1a642f4",
        encoder_sha256="8fa764187a261844f859d7143ebaa563af5d10adfece4c18a8f414c88cba2a9b",
    ),
)
