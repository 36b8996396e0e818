"""Words that several signs have, in Dutch."""

from __future__ import annotations

from typing import Final

GAP: Final = r"(?:[\w']+ ){0,4}?"
NOTHING: Final = (
    r"(?:niks|niets|geen (?:flikker|ruk|kloot|moer|mallemoer|hand|steek|snars|bal|zak|barst"
    r"|donder|fluit|moer|reet|hol)"
    r"|helemaal niks"
    r"|helemaal niets|amper (?:wat|iets)|nauwelijks (?:wat|iets)|bijna niks|bijna niets)"
)
IN_A: Final = r"(?:in|op|bij|aan|onder)(?: (?:de|het|een|n|zo'n|t|'t))?"
LIKE: Final = (
    rf"(?:als {IN_A}(?: \w+e)?|(?:lijkt|is) (?:hier |wel |hier wel |hierbinnen |precies |net "
    r"|verdorie )*(?:een|de|het)?|precies|gelijk in een)"
)
SCREEN: Final = (
    r"(?:\w*scherm|monitor|tv|televisie|teevee|laptop|beamer|display|presentatie|tablet|slides"
    r"|dia's)"
)
EYES: Final = r"(?:ogen|oogjes|oog|netvlies|doppen)"
LAMP: Final = r"(?:\w*licht|\w*lichten|\w*lampe?n?|\w*lampjes?|\w*verlichting|\w*spots?|\w*spotjes)"
LIMBS: Final = (
    r"(?:vingers?|vingertjes|handen|handjes|voeten|voetjes|tenen|teentjes|neus|neusje|oren|kont"
    r"|billen"
    r"|knieën|benen|botten|poten|hielen|rug)"
)
PLAYED: Final = (
    r"(?:muziek|gejengel|gejank|geblèr|gezeur|gebral|gedreun|geschreeuw|gedoe|radio"
    r"|zender|gekrijs|gejodel|getetter|gekwek|geklets|televisie|tv|bas|bassen|teringherrie"
    r"|gebeuk|lawaai"
    r"|herrie|kabaal|gedram|smartlappen|gezanik|reclame|reclames)"
)
LOOKERS: Final = (
    r"(?:buren|buurman|buurvrouw|overburen|overbuurman|mensen|voorbijgangers|iedereen|straat"
    r"|dorp|buurt"
    r"|postbode|wie|iemand|vreemden|gluurders?|gluurder|wandelaars|jan en alleman|wereld"
    r"|toeristen|kinderen"
    r"|collega's|overkant|men|je|ze)"
)
LOOK: Final = (
    r"(?:kijk|kijken|kijkt|gluur\w*|gluren|loer\w*|staar\w*|staren|zien|ziet|koekeloer\w*"
    r"|gaap\w*|spied\w*)"
)
SMALL: Final = (
    r"(?:baby|baby'tje|kind|kinderen|kleine|kleintje|kids|kotgenoot|huisgenoot|man|vrouw|vriend"
    r"|vriendin"
    r"|tweeling|dochter|zoon|echtgenote|echtgenoot|opa|oma|papa|mama|hij|zij|ze|peuter|dreumes"
    r"|schat|jongens|meisjes"
    r"|patiënt\w*"
    r"|bewoners|gasten|ukkie|ukje|hummel)"
)
ASLEEP: Final = (
    r"(?:slaapt|slapen|in slaap(?: gevallen| gedommeld| gesust| gesukkeld)?|ingedommeld|ingedut"
    r"|weggedoezeld|dut"
    r"|pit|ligt op bed|onder zeil|in dromenland|vertrokken naar dromenland|ligt te slapen"
    r"|ligt eindelijk"
    r"|maft|tukt|doet (?:een|zijn|haar|hun) (?:\w*dutje)|doen een dutje)"
)
