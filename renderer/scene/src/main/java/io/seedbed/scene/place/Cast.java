package io.seedbed.scene.place;

import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.PersonSpec;
import java.util.List;

/**
 * Who and what is in a scene, before anything has its place.
 *
 * @param ground where it happens
 * @param time of day
 * @param objects at no place yet
 * @param people at no place yet
 * @param roles one for each object, then one for each person
 * @param links relations that must hold
 */
record Cast(
        Ground ground,
        String time,
        long variant,
        List<ObjectSpec> objects,
        List<PersonSpec> people,
        List<Role> roles,
        List<Link> links) {
    Cast {
        objects = List.copyOf(objects);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        links = List.copyOf(links);
    }
}
