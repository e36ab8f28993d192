package io.seedbed.augment.loop;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Progress;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Teacher;
import io.seedbed.augment.TeacherContext;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherRequest;
import io.seedbed.augment.filter.ExactDuplicate;
import io.seedbed.augment.filter.FilterChain;
import io.seedbed.augment.filter.KnownLabel;
import io.seedbed.augment.filter.RougeNovelty;
import io.seedbed.augment.filter.RowFilter;
import io.seedbed.augment.filter.TestLeak;
import java.util.ArrayList;
import java.util.List;

/**
 * Generate(teacher, W<sub>i</sub>) of Algorithm 1 with the filters: asks the teacher for {@code perExample} rows for each
 * mistake, drops copies, and asks again for different ones where rows are missing. New rows are compared with the seed set and
 * with the rows of <em>all</em> earlier rounds; the released code compares within the round alone. Stateless.
 */
public final class AugmentStep {

    private final LoopConfig config;
    private final Teacher teacher;

    /** A step for runs with these settings. */
    public AugmentStep(LoopConfig config, Teacher teacher) {
        this.config = config;
        this.teacher = teacher;
    }

    /**
     * Makes the rows of one round.
     *
     * @param context the round, the training set so far, the labels and the current student
     * @param mistakes the seed rows to augment
     * @param test rows that no new row may equal
     * @param rowsLeft rows that may be kept; 0 for no limit
     * @throws StepException if the teacher cannot work at all
     */
    public AugmentedRows run(
            TeacherContext context, List<Mistake> mistakes, Dataset test, int rowsLeft, Progress progress)
            throws StepException, InterruptedException {
        int budget = rowsLeft == 0 ? Integer.MAX_VALUE : rowsLeft;
        FilterChain chain =
                new FilterChain(filters(context.train(), test, context.labels()), context.round(), teacher.name());
        RowCollector collector = new RowCollector(chain, context.round(), config.perExample(), budget);
        long wanted = Math.min(budget, (long) mistakes.size() * config.perExample());
        for (int attempt = 0; attempt < config.attempts(); attempt++) {
            List<Mistake> unmet = collector.unmet(mistakes);
            if (unmet.isEmpty()) {
                break;
            }
            List<TeacherReply> replies =
                    teacher.generate(requests(context, unmet, collector, attempt), context, progress);
            for (int i = 0; i < unmet.size(); i++) {
                collector.take(unmet.get(i), replies.get(i));
            }
            progress.update("round " + context.round() + ": new rows", collector.size(), wanted);
            if (replies.stream().allMatch(reply -> reply.candidates().isEmpty())) {
                break;
            }
        }
        return collector.result();
    }

    private List<RowFilter> filters(Dataset train, Dataset test, LabelSet labels) {
        return List.of(
                new KnownLabel(labels),
                new ExactDuplicate(train.examples()),
                new TestLeak(test.examples()),
                new RougeNovelty(config.novelty(), train.examples()));
    }

    private List<TeacherRequest> requests(
            TeacherContext context, List<Mistake> unmet, RowCollector collector, int attempt) {
        List<TeacherRequest> requests = new ArrayList<>();
        for (Mistake mistake : unmet) {
            List<Example> already = collector.rowsOf(mistake);
            requests.add(new TeacherRequest(
                    context.train().get(mistake.exampleId()),
                    mistake.predicted(),
                    config.perExample() - already.size(),
                    attempt,
                    already,
                    Seeds.derive(
                            config.seed(),
                            "teacher",
                            String.valueOf(context.round()),
                            mistake.exampleId(),
                            String.valueOf(attempt))));
        }
        return requests;
    }
}
