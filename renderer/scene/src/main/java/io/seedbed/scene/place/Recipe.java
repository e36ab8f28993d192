package io.seedbed.scene.place;

import java.util.List;
import java.util.Objects;

/**
 * What images to make: one course, or several by turns.
 *
 * @param name for reports
 * @param courses at least one
 */
public record Recipe(String name, List<Course> courses) {
    public Recipe {
        Objects.requireNonNull(name, "name");
        courses = List.copyOf(courses);
        if (courses.isEmpty() || courses.stream().mapToDouble(Course::share).sum() <= 0) {
            throw new IllegalArgumentException("the recipe \"" + name + "\" has no course with a share above 0");
        }
    }

    /** The course of an item. */
    Course course(Draw random) {
        double left =
                random.between(0, courses.stream().mapToDouble(Course::share).sum());
        for (Course course : courses) {
            left -= course.share();
            if (left < 0) {
                return course;
            }
        }
        return courses.get(courses.size() - 1);
    }
}
