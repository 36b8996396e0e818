"""What has to be remembered, in English: it goes on the list of what is to be done."""

from __future__ import annotations

from typing import Final

from wyoming_servers.llm.agent.hints.hint import Hint

from .goods import GOODS

_DO = (
    "ring|call|phone|email|e mail|text|message|write|book|pay|renew|return|collect|pick up|post|fix"
    "|mend|repair|order|cancel|clean|reply|send|sign|chase|contact|arrange|organise|schedule|file"
    "|submit|hand in|finish|wrap|pack|sort(?: out)?|drop off|take back|fill in|worm|vaccinate|mow"
    "|defrost|descale|bleed|hoover|change|replace|water|prune|paint|unblock|register|print|wash"
    "|iron"
    "|back up|buy|get|see|visit|check|service|measure|thank|invite|answer|make an appointment|do"
    " the"
    "|put the|take the|get the|speak to|talk to|drench|shear|clip|muck out|dip|tag|feed|bring|move"
)
_DONE = (
    "ringing|calling|phoning|emailing|booking|paying|renewing|returning|collecting|picking up"
    "|posting"
    "|fixing|mending|repairing|ordering|cancelling|chasing|arranging|signing|filing|submitting"
    "|sending"
    "|servicing|replacing|changing|sorting|unblocking|painting|worming|defrosting|descaling"
    "|sorting out"
    "|wrapping|packing|returned|paid|sorted|signed|renewed|collected|posted|fixed|mended|replaced"
    "|vaccinating|shearing|mucking out|walking|visiting|rung|called|phoned|booked|ordered|emailed"
    "|seeing to|looking at"
)
_WHOM = (
    "vet|dentist|doctor|gp|plumber|electrician|bank|landlord|school|council|garage|accountant"
    "|tutor|solicitor|insurance|prescription|passport|licence|mot|tax|bill|invoice|parcel|library"
    "|tyres?|boiler|gutters?|fence|car|suit|dry cleaning|tickets?|rent|rates|subscription|form"
    "|forms"
    "|birthday card|present|homework|essay|report|invoices|contract|contracts|windows|chimney|tap"
    "|puncture"
)
_FREE = r"(?P<text>[\w']+(?: [\w']+){0,9})"

TASKS: Final = (
    Hint(
        plan="add task text={text}",
        words="forget remember",
        said=rf"(?:i|we) (?:(?:must not|can not|should not|had better not|better not"
        r"|do not want to) forget|(?:must|need to|have to|had better) remember)"
        rf" (?:about |to )?(?!it$|that$|this$|myself|how |what |who |you |when |{GOODS})"
        rf"(?P<text>[\w']+(?: [\w']+){{0,9}})$",
        unsaid="face|feeling|day when|moment",
        despite="later would others told past done refused elsewhere",
    ),
    Hint(
        plan="add task text={text}",
        words="remind forget remember",
        said=rf"^(?:(?:please|do|can|could|someone|somebody|would|you|oh|and|hey) )*(?:remind (?:me"
        rf"|us)"
        rf" (?:about|of) |(?:do not|never) let (?:me|us) forget (?:about |to )?)(?!it$|that$"
        rf"|{GOODS})"
        rf"{_FREE}$|^(?P<text_>(?!remind|remember)[\w']+(?: [\w']+){{1,9}}?) do not let me forget$"
        rf"|^remember (?:that )?(?:i|we) (?:need to|have to|have got to|must) (?P<text__>[\w']+"
        r"(?: [\w']+){1,8})$",
        unsaid="in .* minutes|home|when|him",
        despite="later would others refused told elsewhere past done",
    ),
    Hint(
        plan="add task text={text}",
        words="meaning forgetting",
        said=rf"(?:i|we) (?:keep|kept|have been|always) (?:meaning|forgetting|wanting) to "
        rf"(?P<text>(?:{_DO})(?: [\w']+){{1,8}})$",
        despite="later others told elsewhere",
    ),
    Hint(
        plan="add task text={text}",
        words="need needs have got must ought should really still someone somebody one",
        said=rf"^(?:(?:oh|and|i|we|someone|somebody|one of us|you|dad|mum|still|really|simply"
        rf"|definitely|right|also"
        rf"|so|ah) )*"
        rf"(?:need to|needs to|have to|has to|have got to|got to|must|ought to|should|should really"
        rf"|really should|really need to|really must|had better|still have to|still need to)"
        rf" (?:remember to )?(?P<text>(?:{_DO})(?: [\w']+){{1,8}})$",
        unsaid=rf"timer|light|lights|heating|blinds?|music|door|{GOODS}|say|admit|laugh|(?:this"
        rf"|that|it|the phone)$",
        despite="later would others told elsewhere",
        is_asked=True,
    ),
    Hint(
        plan="add task text={text}",
        words="needs need wants want to",
        said=rf"^(?:(?:oh|and|also|them) )*(?:the |my |our |this |that |those )?(?P<text>(?:[\w']+"
        rf" )?"
        rf"(?!(?:i|we|he|she|they|it|who|which|that|grass|lawn|dishes|floor) )[\w']+ (?:needs?"
        rf"|wants?"
        rf"|has to be|have to be|must be|is to be|are to be|ought to be) (?:to be )?(?:{_DONE}))"
        r"(?: (?:by|on|before|next|tomorrow|tonight|asap|this|soon|again|today|come)(?:"
        r" [\w']+)*)?$",
        despite="later others would",
        is_asked=True,
    ),
    Hint(
        plan="add task text={text}",
        words="due overdue expires runs deadline back",
        said=rf"^(?:(?:the|my|our|oh|and) )*(?P<text>(?:[\w']+ )?(?:[\w']+ )?(?:{_WHOM}|books"
        rf"|assignment"
        rf"|coursework|payment|dissertation|service|inspection) (?:(?:is|are) (?:due|overdue)"
        rf"|expires?"
        rf"|runs? out|has to go out|(?:is|are) (?:due )?back)(?: [\w']+){{0,5}})$",
        unsaid="baby|train|flight|bus",
        despite="later others",
        is_asked=True,
    ),
    Hint(
        plan="add task text=put_the_bins_out",
        words="bin bins recycling trash rubbish garbage",
        said=r"(?:bin|recycling|rubbish|green bin|bins|binmen) (?:day|night|collection|men)?"
        r" ?(?:is |are )?"
        r"(?:tomorrow|in the morning|today|tonight|day tomorrow|are coming|come tomorrow)"
        r"|(?:bins?|trash|rubbish|garbage|recycling) (?:must|has to|have to|needs to|should) go"
        r" out|bins? (?:\w+ )?(?:needs?|wants?|has|have|got) (?:to go|taking|putting|to be (?:put"
        r"|taken)) out",
        despite="later others would",
        is_asked=True,
    ),
)
