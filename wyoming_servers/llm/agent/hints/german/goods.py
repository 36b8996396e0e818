"""What a house runs out of, in German."""

from __future__ import annotations

from typing import Final

GOODS: Final = (
    r"\w*milch|\w*butter|margarine|eier|ei|\w*brot|toast|brötchen|mehl|zucker|puderzucker|salz"
    r"|pfeffer|\w*öl|essig|senf"
    r"|ketchup|mayo|mayonnaise|marmelade|honig|nutella|\w*käse|\w*wurst|schinken|speck"
    r"|hackfleisch|hack|hähnchen|fleisch|fisch"
    r"|lachs|\w*joghurt|quark|\w*sahne|schmand|tofu|nudeln|spaghetti|reis|kartoffeln?|zwiebeln?"
    r"|knoblauch|tomaten?|gurken?"
    r"|paprika|salat|karotten?|möhren?|äpfel|apfel|bananen?|orangen?|zitronen?|obst|gemüse"
    r"|kaffee\w*|espresso|\w*tee|teebeutel"
    r"|kakao|\w*saft|mineralwasser|sprudel|cola|limo|limonade|bier|\w*wein|sekt|chips|schokolade"
    r"|kekse?|gummibärchen|müsli"
    r"|haferflocken|cornflakes|klopapier|toilettenpapier|küchenrolle|küchenpapier|küchentücher"
    r"|taschentücher|windeln?|feuchttücher"
    r"|waschmittel|waschpulver|weichspüler|spülmittel|spültabs|tabs|spülmaschinensalz|klarspüler"
    r"|seife|handseife|shampoo|duschgel"
    r"|zahnpasta|zahncreme|deo|rasierschaum|rasierklingen|müllbeutel|mülltüten|müllsäcke"
    r"|gelbe säcke|alufolie|backpapier"
    r"|frischhaltefolie|gefrierbeutel|batterien|glühbirnen|kerzen|teelichter|streichhölzer"
    r"|feuerzeug|grillkohle|brennholz"
    r"|\w*futter|katzenstreu|\w*streu|pflaster|aspirin|ibuprofen|hustensaft|sonnencreme"
    r"|\w*papier|toner|druckerpatronen?"
    r"|druckertinte|patronen|briefmarken|\w*umschläge|büroklammern|stifte|kreide|kugelschreiber"
    r"|klebeband|gewürze|zimt|hefe"
    r"|backpulver|vanillezucker|griess|linsen|bohnen|erbsen|mais|thunfisch|pizza|pommes"
    r"|babynahrung|milchpulver|babybrei"
    r"|brühe|kaffeebohnen|kaffeekapseln|kapseln|filtertüten|kaffeefilter|handcreme|tampons"
    r"|binden|kondome|handschuhe"
    r"|desinfektionsmittel|kabelbinder|schrauben|nägel|dübel|entkalker|wattestäbchen|wattepads"
    r"|erdbeeren|trauben|birnen"
    r"|nüsse|rosinen|mandeln|petersilie|basilikum|schnittlauch|ingwer|pilze|champignons"
    r"|aufschnitt|leberwurst|maggi"
)
