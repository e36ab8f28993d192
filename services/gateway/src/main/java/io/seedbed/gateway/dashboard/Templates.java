package io.seedbed.gateway.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates, {@code templates/dashboard}; what they may show is checked when this module is built. */
@CheckedTemplate(basePath = "dashboard", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Templates {

    private Templates() {}

    static native TemplateInstance runs(RunsView view);

    static native TemplateInstance runs$live(RunsView view);

    static native TemplateInstance run(RunDetail view);

    static native TemplateInstance run$live(RunDetail view);

    static native TemplateInstance round(RoundDetail view);

    static native TemplateInstance row(RowDetail view);

    static native TemplateInstance datasets(DatasetsView view);

    static native TemplateInstance card(CardView view);

    static native TemplateInstance deadLetters(DeadLettersView view);

    static native TemplateInstance submit(SubmitView view);

    static native TemplateInstance problem(Problem view);
}
