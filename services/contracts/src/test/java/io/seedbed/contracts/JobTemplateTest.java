package io.seedbed.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JobTemplateTest {

    private static final String FILLED =
            Jobs.explain(Job.LLM2LLM).replace("\ntrain:\n", "\ntrain: a.csv\n").replace("\ntest:\n", "\ntest: b.csv\n");

    @Test
    void filledInItIsAJobWithTheDefaults() throws BadEventException {
        assertThat(Jobs.read(FILLED)).isEqualTo(Jobs.read("{\"train\":\"a.csv\",\"test\":\"b.csv\"}"));
    }

    @Test
    void whatStandsBehindTheHashIsTheDefault() throws BadEventException {
        String bare = FILLED.replaceAll("(?m)^#([a-zA-Z]+: .+)$", "$1");

        assertThat(bare).contains("\nrounds: 5\n", "\nset: {}\n", "\nname: \"\"\n");
        assertThat(Jobs.read(bare)).isEqualTo(Jobs.read(FILLED));
    }

    @Test
    void everyFieldStandsInItWithItsMeaningAndRange() {
        for (Map.Entry<String, ?> field :
                Schemas.job(Job.LLM2LLM).path("properties").properties()) {
            assertThat(Jobs.explain(Job.LLM2LLM)).containsPattern("\n# .+\n#?" + field.getKey() + ":");
        }
        assertThat(Jobs.explain(Job.LLM2LLM))
                .contains("# Augmentation rounds at most. From 0 to 1000.\n#rounds: 5\n")
                .contains("# ROUGE-L F1 above which a new row is a copy. From more than 0 to 1.\n#novelty: 0.95\n")
                .contains("# New rows in all at most; 0 for no limit.\n#maxRows: 0\n");
        assertThat(Jobs.explain(Job.LLM2LLM).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void leftEmptyItSaysWhatIsMissing() {
        assertThatThrownBy(() -> Jobs.read(Jobs.explain(Job.LLM2LLM)))
                .isInstanceOf(BadEventException.class)
                .hasMessage("/test has no value; it must be a string, or not be there where it is optional. Also wrong:"
                        + " /train");
    }

    @Test
    void aJobThatRendersWantsOnlyItsCount() throws BadEventException {
        String template = Jobs.explain(Job.RENDER);

        assertThat(template)
                .contains("# Give count. Every other field")
                .contains("\nkind: render\n", "\ncount:\n", "\n#size: 224\n", "\n#extras: []\n");
        assertThat(Jobs.read(template.replace("\ncount:\n", "\ncount: 24\n")))
                .isEqualTo(Jobs.read("{kind: render, count: 24}"));
        assertThatThrownBy(() -> Jobs.explain("dream"))
                .hasMessage("there is no kind of job \"dream\"; choose of llm2llm, render");
    }
}
