"""A house with generic names: a radiator in each room, and the curtains of the bedroom."""

from wyoming_servers.house.snapshot import Area, Entity, Floor, House


def _entity(entity_id, name, area=None, device_class=None, state="off", **attributes):
    domain = entity_id.partition(".")[0]
    return Entity(
        entity_id=entity_id,
        name=name,
        domain=domain,
        area=area,
        device_class=device_class,
        state=state,
        attributes=attributes,
    )


def _degrees(now, wanted):
    return {"current_temperature": now, "temperature": wanted}


def townhouse(*, tools=()):
    """Return the house; the lounge and the study are on the ground floor."""
    return House(
        house_id="townhouse",
        language="en",
        floors=(Floor(floor_id="ground", name="Ground Floor"),),
        areas=(
            Area(area_id="lounge", name="Lounge", aliases=("sitting room",), floor="ground"),
            Area(area_id="study", name="Study", floor="ground"),
            Area(area_id="bedroom", name="Bedroom"),
            Area(area_id="garage", name="Garage"),
        ),
        entities=(
            _entity("climate.lounge", "Radiator", "lounge", state="heat", **_degrees(20, 21)),
            _entity("climate.bedroom", "Radiator", "bedroom", state="heat", **_degrees(17, 18)),
            _entity("light.lounge", "Ceiling Light", "lounge", state="on"),
            _entity("light.study", "Ceiling Light", "study", state="on"),
            _entity("light.shelf", "Shelf Lights", "study"),
            _entity("fan.lounge", "Ceiling Fan", "lounge"),
            _entity("cover.left", "Left Curtain", "lounge", "curtain", "open"),
            _entity("cover.right", "Right Curtain", "lounge", "curtain", "open"),
            _entity("cover.bedroom", "Curtains", "bedroom", "curtain", "open"),
            _entity("cover.blind", "Blind", "study", "blind", "open", current_position=100),
            _entity("cover.awning", "Patio Awning", None, "awning", "closed"),
            _entity("cover.first", "First Garage Door", "garage", "garage", "closed"),
            _entity("cover.second", "Second Garage Door", "garage", "garage", "open"),
            _entity("binary_sensor.patio", "Patio Door", None, "door", "on"),
            _entity("binary_sensor.leak", "Pipe", "garage", "moisture", "off"),
            _entity("lock.front", "Front Door", "lounge", state="unlocked"),
            _entity("media_player.tv", "Television", "lounge", "tv", "on", volume_level=0.4),
            _entity("media_player.box", "Soundbar", "lounge", "speaker", "idle"),
            _entity("media_player.radio", "Radio", "study", "speaker", "playing"),
            _entity("vacuum.rosie", "Rosie", "lounge", state="docked"),
            _entity("vacuum.jetson", "Jetson", "bedroom", state="docked"),
            _entity("valve.lawn", "Lawn Sprinkler", None, "water", "closed"),
            _entity("alarm_control_panel.alarm", "Alarm", None, state="armed_home"),
            _entity("input_boolean.away", "Holiday Mode", None, state="on"),
            _entity("water_heater.tank", "Tank", None, state="eco", temperature=55),
            _entity("sensor.bell", "Doorbell Battery", None, "battery", "34"),
            _entity("person.alice", "Alice", None, state="home"),
            _entity("scene.movie", "Movie Night"),
            _entity("todo.shopping", "Shopping List"),
            _entity("todo.tasks", "Tasks"),
        ),
        tools=tools,
    )
