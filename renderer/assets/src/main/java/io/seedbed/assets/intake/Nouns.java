package io.seedbed.assets.intake;

import io.seedbed.assets.PackModel;
import io.seedbed.assets.mend.Mender;
import io.seedbed.scene.catalogue.Catalogue;
import io.seedbed.scene.catalogue.Category;
import io.seedbed.scene.catalogue.Look;
import io.seedbed.scene.model.Anchors;
import io.seedbed.scene.surface.Colour;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of nouns: those of the catalogue, and those of {@code nouns.csv}. A noun that is neither is taken to be like its
 * last word, if that is known: a garden chair is like a chair. Immutable and thread-safe.
 */
final class Nouns {

    private static final Set<String> UNCHANGED = Set.of("scissors", "glasses", "sunglasses", "headphones", "sneakers");

    private final Map<String, Row> rows = new HashMap<>();

    private record Row(String plural, String group, String like, List<String> shows, Set<String> flags) {}

    Nouns() {
        for (List<String> cells : Csv.resource("nouns.csv")) {
            rows.put(
                    cells.get(0),
                    new Row(
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            words(cells.get(4)),
                            Set.copyOf(words(cells.get(5)))));
        }
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\s*;\\s*"));
    }

    private static Optional<Category> known(String noun) {
        return Catalogue.builtIn().find(noun);
    }

    /** What a noun is like: itself if the catalogue has it; empty if nothing is known. */
    String like(String noun) {
        if (known(noun).isPresent()) {
            return noun;
        }
        Row row = rows.get(noun);
        if (row != null) {
            return row.like();
        }
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return last.equals(noun) ? "" : like(last);
    }

    /** What captions call things of a noun. */
    PackModel.Naming naming(String noun) {
        Row row = rows.get(noun);
        String like = like(noun);
        Optional<Category> category = known(noun);
        String group = row != null && !row.group().isEmpty()
                ? row.group()
                : known(like).map(Category::group).orElse("");
        String plural = category.map(Category::plural)
                .orElse(row != null && !row.plural().isEmpty() ? row.plural() : plural(noun));
        return new PackModel.Naming(noun, plural, group, like, row == null ? List.of() : row.shows());
    }

    static String plural(String noun) {
        if (UNCHANGED.contains(noun)) {
            return noun;
        }
        if (noun.matches(".*(s|x|ch|sh)")) {
            return noun + "es";
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** What can be done with things of a noun, as with what they are like. */
    PackModel.Use use(String noun) {
        Optional<Category> like = known(like(noun));
        boolean front = flag(noun, "front").orElse(like.map(Category::hasFront).orElse(true));
        boolean held = flag(noun, "held").orElse(like.map(Category::isHoldable).orElse(false));
        return new PackModel.Use(front, held);
    }

    /** What places things of a noun have, as what they are like. */
    Mender.Use places(String noun) {
        Anchors anchors = known(like(noun)).map(Nouns::anchors).orElse(Anchors.NONE);
        boolean isBig = known(like(noun)).isEmpty();
        return new Mender.Use(
                flag(noun, "sits").orElse(anchors.forSitting().isPresent()),
                flag(noun, "holds").orElse(isBig || anchors.onTop().isPresent()),
                use(noun).held());
    }

    private static Anchors anchors(Category category) {
        @Nullable
        String state = category.states().isEmpty() ? "" : category.states().get(0);
        return category.model(new Look(0, category.materials().get(0), Colour.GREY, state == null ? "" : state))
                .anchors();
    }

    private Optional<Boolean> flag(String noun, String name) {
        Row row = rows.get(noun);
        if (row == null) {
            return Optional.empty();
        }
        if (row.flags().contains(name)) {
            return Optional.of(true);
        }
        return row.flags().contains("no " + name) ? Optional.of(false) : Optional.empty();
    }

    /** A file's name as a noun: {@code Garden_Chair-02.obj} is a garden chair. */
    static String ofFile(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String bare = (dot < 0 ? file : file.substring(0, dot))
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return bare.replaceAll("\\b(model|low|high|poly|lowpoly|final|mesh|scene|lod|k|v|obj|gltf|glb|draco)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
