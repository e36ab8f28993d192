package io.seedbed.gateway.dashboard;

import io.quarkus.qute.TemplateExtension;
import io.seedbed.gateway.run.MistakeView;

/** What the pages ask of a mistake. Stateless. */
@TemplateExtension
final class Mistakes {

    private Mistakes() {}

    /** Whether the student said something else than what is true. */
    static boolean wrong(MistakeView mistake) {
        return !mistake.predicted().isEmpty()
                && !mistake.predicted().equals(mistake.seed().target());
    }

    /** Lines of the table that belong to it: its rows, and one for its rejects or for nothing. */
    static int height(MistakeView mistake) {
        int rows = mistake.rows().size();
        return rows + (rows == 0 || !mistake.rejects().isEmpty() ? 1 : 0);
    }
}
