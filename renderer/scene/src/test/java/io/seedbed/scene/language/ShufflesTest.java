package io.seedbed.scene.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.place.Recipes;
import io.seedbed.scene.place.Sampler;
import io.seedbed.scene.place.Stages;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.stage.Stage;
import io.seedbed.scene.truth.SoftwareEngine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The four orders as ARO defines them, on captions of drawn scenes. */
class ShufflesTest {

    private static final Tagger TAGGER = new Tagger(BuiltInWords.INSTANCE);

    @Test
    void theFourOrdersMoveTheWordsThatTheyNameAndNoOthers() {
        Set<NegativeKind> seen = EnumSet.noneOf(NegativeKind.class);
        for (int index = 0; index < 4; index++) {
            SceneSpec spec = Sampler.builtIn().scene(Recipes.builtIn("default"), 41, index);
            Stage stage = Stages.builtIn().of(spec);
            Description said = Describer.builtIn().describe(spec, stage, SoftwareEngine.draw(stage, 128), 41, index);
            for (int i = 0; i < said.captions().size(); i++) {
                List<String> before = words(said.captions().get(i).text());
                assertThat(said.negatives().get(i)).isNotEmpty();
                for (Negative negative : said.negatives().get(i)) {
                    if (negative.kind().isShuffle()) {
                        seen.add(negative.kind());
                        check(negative.kind(), before, words(negative.text()));
                    }
                }
            }
        }
        assertThat(seen).hasSize(4);
    }

    private static void check(NegativeKind kind, List<String> before, List<String> after) {
        assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
        for (int i = 0; i < before.size(); i++) {
            boolean named = isNamed(before.get(i));
            if (kind == NegativeKind.SHUFFLE_NOUNS_AND_ADJECTIVES) {
                assertThat(isNamed(after.get(i))).isEqualTo(named);
                assertThat(TAGGER.isNoun(after.get(i))).isEqualTo(TAGGER.isNoun(before.get(i)));
            }
            if (kind == NegativeKind.SHUFFLE_NOUNS_AND_ADJECTIVES && !named
                    || kind == NegativeKind.SHUFFLE_ALL_BUT_NOUNS_AND_ADJECTIVES && named) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    private static boolean isNamed(String word) {
        return TAGGER.isNoun(word) || TAGGER.isAdjective(word);
    }

    /** Without capitals and punctuation; an article follows its noun. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String slot : text.split(" ", -1)) {
            String word = Shuffles.bare(slot);
            words.add(word.equals("an") ? "a" : word);
        }
        return words;
    }
}
