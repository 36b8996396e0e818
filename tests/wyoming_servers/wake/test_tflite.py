from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("pyopen_wakeword", reason="pyopen-wakeword is not installed")

import pyopen_wakeword

from wyoming_servers.wake.tflite import Interpreter, Library, ModelBroken

PACKAGE = Path(pyopen_wakeword.__file__).parent
CLASSIFIER = PACKAGE / "models" / "alexa.tflite"


@pytest.fixture(scope="module")
def library():
    return Library(PACKAGE)


def test_a_model_tells_its_shapes_and_gives_the_same_for_the_same(library):
    model = Interpreter(library, CLASSIFIER)
    values = np.random.default_rng(0).normal(0, 10, model.input_shape)
    assert model.input_shape == (1, 16, 96)
    assert model.output_shape == (1, 1)
    first = model.run(values)
    assert model.run(np.zeros(model.input_shape)) != first
    assert model.run(values) == first


def test_an_input_can_take_another_shape(library):
    one, three = (Interpreter(library, CLASSIFIER, (count, 16, 96)) for count in (1, 3))
    values = np.random.default_rng(0).normal(0, 10, three.input_shape)
    expected = np.concatenate([one.run(value[None]) for value in values])
    np.testing.assert_allclose(three.run(values), expected, atol=1e-6)


def test_a_shape_that_does_not_fit_is_refused(library):
    with pytest.raises(ModelBroken, match="do not fit"):
        Interpreter(library, CLASSIFIER, (1, 17, 96))


def test_a_file_that_is_no_model_is_refused(library, tmp_path):
    path = tmp_path / "model.tflite"
    path.write_bytes(b"TFL3" * 99)
    with pytest.raises(ModelBroken, match="no TensorFlow Lite model"):
        Interpreter(library, path)


def test_a_tensor_that_is_not_there_is_told(library):
    with pytest.raises(ModelBroken, match="9999"):
        Interpreter(library, CLASSIFIER).tensor(9999)


def test_it_can_be_closed_twice(library):
    model = Interpreter(library, CLASSIFIER)
    model.close()
    model.close()


def test_a_package_without_the_library_is_told(tmp_path):
    with pytest.raises(OSError, match="no TensorFlow Lite"):
        Library(tmp_path)
