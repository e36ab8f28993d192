package io.seedbed.llm2llm.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run of the loop reports, as it stands in {@code report.json}. Holds no time and no path, so that the same
 * job gives the same bytes.
 *
 * @param seedbed the version that made it
 * @param command the command line that makes it again
 * @param job what was asked for
 * @param before scores of the seed set alone
 * @param after scores of the last round
 * @param gain after less before
 * @param rounds round 0 (the seed set alone), then the augmentation rounds
 * @param stop why the loop ended: {@code rounds}, {@code no-mistakes}, {@code budget}, {@code patience}, {@code nothing-new}
 * @param kept new rows in the training set
 * @param rejected rows that filters dropped
 * @param rejectsByReason how many by reason
 * @param usage what the teacher cost in all
 * @param digest the published data set's digest
 * @param labels per-label scores before and after, in label order
 * @param confusionBefore rows by true label (outer) and predicted label (inner), both in label order, averaged model
 * @param confusionAfter the same after the last round
 * @param lineage new rows beside the mistakes that they came from, a sample
 * @param labelNext rows of the pool most worth labelling by hand
 * @param warnings what the data made us doubt
 */
public record LoopReport(
        String seedbed,
        String command,
        Job job,
        Score before,
        Score after,
        Gain gain,
        List<Round> rounds,
        String stop,
        int kept,
        int rejected,
        Map<String, Integer> rejectsByReason,
        Usage usage,
        String digest,
        List<LabelScore> labels,
        List<List<Integer>> confusionBefore,
        List<List<Integer>> confusionAfter,
        List<Lineage> lineage,
        List<Advice> labelNext,
        List<String> warnings) {

    /** The same report with the published data set's digest. */
    public LoopReport withDigest(String published) {
        return new LoopReport(
                seedbed,
                command,
                job,
                before,
                after,
                gain,
                rounds,
                stop,
                kept,
                rejected,
                rejectsByReason,
                usage,
                published,
                labels,
                confusionBefore,
                confusionAfter,
                lineage,
                labelNext,
                warnings);
    }

    /**
     * What was asked for.
     *
     * @param train file name of the seed set
     * @param trainRows its rows
     * @param test file name of the test set
     * @param testRows its rows
     * @param pool file name of the unlabelled pool; empty where there is none
     * @param poolRows its rows
     * @param task {@code classification} or {@code question-answering}
     * @param teacher the teacher's name
     * @param student the student's name
     * @param seed the job's seed
     * @param settings every setting that decides the result, by name
     */
    public record Job(
            String train,
            int trainRows,
            String test,
            int testRows,
            String pool,
            int poolRows,
            String task,
            String teacher,
            String student,
            long seed,
            Map<String, String> settings) {}

    /**
     * How good a round's students are on the test set.
     *
     * @param accuracy mean over the trainings, in 0..1
     * @param sd sample standard deviation over the trainings; 0 where there is one
     * @param each every training's accuracy
     * @param averagedModel accuracy of the model whose weights are the trainings' mean: the model that is published
     * @param macroF1 macro F1 of the averaged model, in 0..1
     */
    public record Score(double accuracy, double sd, List<Double> each, double averagedModel, double macroF1) {}

    /**
     * The difference in test accuracy between the averaged models after and before.
     *
     * @param accuracy after less before, in -1..1
     * @param low lower end of the 95 % interval of a paired bootstrap over the test rows
     * @param high upper end
     * @param p two-sided p value of McNemar's test
     */
    public record Gain(double accuracy, double low, double high, double p) {}

    /**
     * One round.
     *
     * @param round 0 for the seed set alone
     * @param trainRows rows trained on
     * @param kept rows that the round added
     * @param rejected rows that the round's filters dropped
     * @param mistakes seed rows to augment, by the error signal; null in a last round that was not looked at
     * @param signalScore accuracy on the seed rows by the error signal; null where it measures nothing
     * @param score on the test set
     * @param usage what the round's teacher cost
     * @param addedByLabel rows added by label
     * @param rejectsByReason rows dropped by reason
     */
    public record Round(
            int round,
            int trainRows,
            int kept,
            int rejected,
            @Nullable Integer mistakes,
            @Nullable Double signalScore,
            Score score,
            Usage usage,
            Map<String, Integer> addedByLabel,
            Map<String, Integer> rejectsByReason) {}

    /** What a teacher cost. */
    public record Usage(long calls, long inputTokens, long outputTokens, double cost) {}

    /** One label's F1 before and after, with the rows that stand behind it. */
    public record LabelScore(
            String label,
            int seedRows,
            int addedRows,
            int testRows,
            double f1Before,
            double f1After,
            double recallBefore,
            double recallAfter) {}

    /**
     * A new row beside the mistake that it came from.
     *
     * @param round the round that made it
     * @param id its id in the data set
     * @param text its text
     * @param label its target
     * @param method the method that made it
     * @param mistakeId the seed row
     * @param mistakeText the seed row's text
     * @param origin the seed row's {@code file:line}
     * @param predicted what the student said of the seed row
     * @param filters filters passed with their scores, for instance {@code similarity 0.61}
     */
    public record Lineage(
            int round,
            String id,
            String text,
            String label,
            String method,
            String mistakeId,
            String mistakeText,
            String origin,
            String predicted,
            List<String> filters) {}

    /**
     * A row of the pool that a person should label.
     *
     * @param id its id
     * @param origin its {@code file:line}
     * @param text its text
     * @param guess what the student would say
     * @param confidence how sure it is, in 0..1
     */
    public record Advice(String id, String origin, String text, String guess, double confidence) {}
}
