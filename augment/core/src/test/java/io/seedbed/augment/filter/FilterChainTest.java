package io.seedbed.augment.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Reject;
import io.seedbed.augment.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterChainTest {

    private static final Example SEED = Rows.row("s1", "who wrote the play Hamlet");

    @Test
    void keptRowsCarryEveryScoreAndTheirOrigin() {
        Candidate candidate = new Candidate(
                Map.of(Example.TEXT, "who painted the Mona Lisa"),
                new Target.Label("HUM"),
                List.of("s1", "p7"),
                "co-label",
                "",
                "",
                5,
                List.of(new FilterScore("student", 0.9)));

        FilterResult result = chain().apply(List.of(candidate));

        Example kept = result.kept().get(0);
        assertThat(kept.id()).isEqualTo("r2-00001");
        assertThat(kept.provenance().parents()).containsExactly("s1", "p7");
        assertThat(kept.provenance().round()).isEqualTo(2);
        assertThat(kept.provenance().teacher()).isEqualTo("offline");
        assertThat(kept.provenance().filters())
                .extracting(FilterScore::filter)
                .containsExactly("student", "duplicate", "rouge-l", "length");
    }

    @Test
    void aRowTakenOnceIsADuplicateTheNextTimeEvenInALaterCall() {
        FilterChain chain = chain();

        FilterResult first = chain.apply(List.of(Rows.candidate("a b"), Rows.candidate("A b!")));
        FilterResult second = chain.apply(List.of(Rows.candidate("a b"), Rows.candidate("c d")));

        assertThat(first.kept()).extracting(Example::id).containsExactly("r2-00001");
        assertThat(first.rejects()).extracting(Reject::reason).containsExactly("duplicate");
        assertThat(second.rejects()).extracting(Reject::detail).allMatch(detail -> detail.contains("r2-00001"));
        assertThat(second.kept()).extracting(Example::id).containsExactly("r2-00002");
    }

    @Test
    void theFirstFilterThatDropsNamesTheReason() {
        FilterResult result = chain().apply(List.of(
                Rows.candidate("Who wrote the play Hamlet?"), Rows.candidate("one"), Rows.candidate("")));

        assertThat(result.kept()).isEmpty();
        assertThat(result.rejects()).extracting(Reject::reason).containsExactly("duplicate", "length", "length");
        assertThat(result.rejects()).allSatisfy(reject -> {
            assertThat(reject.parent()).isEqualTo("s1");
            assertThat(reject.round()).isEqualTo(2);
            assertThat(reject.target()).isEqualTo("A");
        });
    }

    @Test
    void screeningKeepsIdsAndOrigins() {
        Dataset rows = Dataset.of(List.of(Rows.row("a", "one two"), Rows.row("b", "One two."), Rows.row("c", "three")));

        FilterResult result = new FilterChain(List.of(new ExactDuplicate(List.of())), 0, "").screen(rows);

        assertThat(result.kept()).extracting(Example::id).containsExactly("a", "c");
        assertThat(result.kept().get(0).provenance().isGenerated()).isFalse();
        assertThat(result.kept().get(0).provenance().filters()).containsExactly(new FilterScore("duplicate", 0));
        assertThat(result.rejects().get(0).parent()).isEqualTo("b");
    }

    private static FilterChain chain() {
        return new FilterChain(
                List.of(
                        new ExactDuplicate(List.of(SEED)),
                        new RougeNovelty(RougeNovelty.DEFAULT_THRESHOLD, List.of(SEED)),
                        new Length(2, 40)),
                2,
                "offline");
    }
}
