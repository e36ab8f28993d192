package io.seedbed.scene.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Categories by name. Immutable and thread-safe. */
public final class Catalogue {

    private static final Catalogue BUILT_IN = new Catalogue(Stream.of(
                    Tableware.categories(),
                    Household.categories(),
                    Containers.categories(),
                    Appliances.categories(),
                    Food.categories(),
                    Seats.categories(),
                    Furniture.categories(),
                    Vehicles.categories(),
                    Animals.categories(),
                    Buildings.categories(),
                    Nature.categories(),
                    Toys.categories(),
                    Tools.categories(),
                    Accessories.categories(),
                    Street.categories())
            .flatMap(List::stream)
            .toList());

    private final Map<String, Category> byName;

    /** These categories; names must differ. */
    public Catalogue(List<Category> categories) {
        Map<String, Category> all = new LinkedHashMap<>();
        for (Category category : categories) {
            if (all.put(category.name(), category) != null) {
                throw new IllegalArgumentException("there are two categories \"" + category.name() + "\"");
            }
        }
        byName = all;
    }

    /** The catalogue that needs no files. */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /** All categories in a fixed order. */
    public List<Category> categories() {
        return List.copyOf(byName.values());
    }

    /** The category of this very name. */
    public Optional<Category> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The category of this name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests names that are near
     */
    public Category get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    }

    private String unknown(String name) {
        List<String> near = NearNames.of(name, List.copyOf(byName.keySet()));
        return "\"" + name + "\" is no category of the catalogue; "
                + (near.isEmpty() ? "there are " + byName.keySet() : "near names are " + near);
    }
}
