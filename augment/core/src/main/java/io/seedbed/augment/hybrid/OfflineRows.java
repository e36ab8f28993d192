package io.seedbed.augment.hybrid;

import io.seedbed.augment.Candidate;
import io.seedbed.augment.FilterScore;
import io.seedbed.augment.Reject;
import io.seedbed.augment.TeacherRequest;
import java.util.List;
import java.util.Locale;

/** The rows that the offline teacher's replies are made of. Stateless. */
final class OfflineRows {

    static final String METHOD = "co-label";

    private OfflineRows() {}

    /** A pool row with the mistake's label, and the scores that it was taken with. */
    static Candidate candidate(TeacherRequest request, Neighbour neighbour) {
        String label = request.mistake().target().text();
        CoLabel opinion = neighbour.opinion();
        double student = opinion.student().probabilities().isEmpty()
                ? (opinion.student().predicted().equals(label) ? 1 : 0)
                : opinion.student().probability(label);
        return new Candidate(
                neighbour.row().fields(),
                request.mistake().target(),
                List.of(request.mistake().id(), neighbour.row().id()),
                METHOD,
                "",
                "",
                request.seed(),
                List.of(
                        new FilterScore("description", opinion.description().probability(label)),
                        new FilterScore("student", student),
                        new FilterScore("similarity", neighbour.similarity())));
    }

    /** A near row that was not taken because its label is not agreed on. */
    static Reject noAgreement(TeacherRequest request, Neighbour neighbour, int round) {
        String label = request.mistake().target().text();
        CoLabel opinion = neighbour.opinion();
        String detail = String.format(
                Locale.ROOT,
                "the student says %s, the descriptions say %s, both together give %s %.2f; pool row %s is taken only"
                        + " where they agree on %s",
                opinion.student().predicted(),
                opinion.description().predicted(),
                label,
                opinion.combined().probability(label),
                neighbour.row().id(),
                label);
        return new Reject(
                request.mistake().id(),
                neighbour.row().text(),
                label,
                round,
                METHOD,
                "no-agreement",
                detail,
                opinion.combined().probability(label));
    }

    /** The mistake for which there is no row at all. */
    static Reject nothing(TeacherRequest request, int round) {
        return new Reject(
                request.mistake().id(),
                request.mistake().text(),
                request.mistake().target().text(),
                round,
                METHOD,
                "no-neighbour",
                "the pool has no further row for this mistake; more unlabelled text of this kind would help",
                Double.NaN);
    }
}
