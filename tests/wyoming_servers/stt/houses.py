"""A house whose names the recorded commands use."""

from wyoming_servers.house.snapshot import Area, Entity, Floor, House


def entity(entity_id, name, area=None, device_class=None, aliases=()):
    return Entity(
        entity_id=entity_id,
        name=name,
        domain=entity_id.partition(".")[0],
        area=area,
        device_class=device_class,
        aliases=aliases,
    )


HOUSE = House(
    house_id="recorded",
    language="en",
    floors=(Floor(floor_id="upstairs", name="Upstairs"),),
    areas=(
        Area(area_id="kitchen", name="Kitchen"),
        Area(area_id="living", name="Living Room"),
        Area(area_id="office", name="Office", floor="upstairs"),
    ),
    entities=(
        entity("light.bed", "Bed Light"),
        entity("light.ceiling", "Ceiling Lights", "living", aliases=("Big Light",)),
        entity("light.kitchen", "Kitchen Lights", "kitchen"),
        entity("light.office", "Office Lamp", "office"),
        entity("switch.coffee", "Coffee Maker", "kitchen"),
        entity("lock.front", "Front Door"),
        entity("cover.blinds", "Office Blinds", "office", "blind"),
        entity("climate.heating", "Heating", "living"),
        entity("fan.ceiling", "Ceiling Fan", "living"),
        entity("media_player.tv", "TV", "living"),
        entity("vacuum.rosie", "Rosie"),
        entity("sensor.humidity", "Outdoor Humidity", device_class="humidity"),
        entity("binary_sensor.window", "Kitchen Window", "kitchen", "window"),
        entity("scene.mood", "Mood Lighting"),
        entity("script.night", "Good Night"),
        entity("todo.shopping", "Shopping List"),
        entity("weather.home", "Home"),
        entity("person.anna", "Anna"),
    ),
)
