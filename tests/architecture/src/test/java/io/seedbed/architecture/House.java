package io.seedbed.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;

/** The modules of this repository, and their classes without the tests, read once. Thread-safe. */
final class House {

    /** Every production class of ours that is on the class path. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.seedbed");

    /** The modules that do the work, wherever they run. */
    static final String[] LIBRARIES = {
        "io.seedbed.augment",
        "io.seedbed.evaluate",
        "io.seedbed.teacher",
        "io.seedbed.retrieval",
        "io.seedbed.dataset",
        "io.seedbed.finetune",
        "io.seedbed.llm2llm",
        "io.seedbed.scene",
        "io.seedbed.assets",
        "io.seedbed.render",
        "io.seedbed.synthesis"
    };

    /** What every service may import. */
    private static final List<String> PLATFORM = List.of(
            "io.seedbed.contracts",
            "io.seedbed.kit",
            "io.seedbed.runtime",
            "io.seedbed.augment",
            "io.seedbed.dataset",
            "io.seedbed.llm2llm");

    /** The import table: each module and what of ours it may import besides itself. A new module needs a row. */
    static final List<Module> MODULES = List.of(
            new Module("io.seedbed.augment", List.of()),
            new Module("io.seedbed.evaluate", List.of()),
            new Module("io.seedbed.retrieval", List.of("io.seedbed.augment")),
            new Module("io.seedbed.teacher", List.of("io.seedbed.augment", "io.seedbed.retrieval")),
            new Module("io.seedbed.dataset", List.of("io.seedbed.augment")),
            new Module("io.seedbed.finetune", List.of("io.seedbed.augment")),
            new Module("io.seedbed.scene", List.of()),
            new Module("io.seedbed.assets", List.of("io.seedbed.scene")),
            new Module("io.seedbed.render", List.of("io.seedbed.scene")),
            new Module(
                    "io.seedbed.synthesis",
                    List.of(
                            "io.seedbed.scene",
                            "io.seedbed.assets",
                            "io.seedbed.render",
                            "io.seedbed.augment",
                            "io.seedbed.dataset")),
            new Module(
                    "io.seedbed.llm2llm", List.of("io.seedbed.augment", "io.seedbed.dataset", "io.seedbed.evaluate")),
            new Module(
                    "io.seedbed.cli",
                    List.of(
                            "io.seedbed.augment",
                            "io.seedbed.evaluate",
                            "io.seedbed.teacher",
                            "io.seedbed.retrieval",
                            "io.seedbed.dataset",
                            "io.seedbed.finetune",
                            "io.seedbed.llm2llm",
                            "io.seedbed.scene",
                            "io.seedbed.assets",
                            "io.seedbed.synthesis",
                            "io.seedbed.contracts")),
            new Module("io.seedbed.contracts", List.of()),
            new Module("io.seedbed.embedded", List.of()),
            new Module("io.seedbed.s3", List.of("io.seedbed.augment", "io.seedbed.dataset")),
            new Module("io.seedbed.kit", List.of("io.seedbed.contracts")),
            new Module(
                    "io.seedbed.runtime",
                    List.of(
                            "io.seedbed.contracts",
                            "io.seedbed.kit",
                            "io.seedbed.augment",
                            "io.seedbed.dataset",
                            "io.seedbed.llm2llm",
                            "io.seedbed.s3")),
            new Module("io.seedbed.gateway", PLATFORM),
            new Module("io.seedbed.worker.augment", plus(PLATFORM, "io.seedbed.teacher", "io.seedbed.retrieval")),
            new Module("io.seedbed.worker.finetune", plus(PLATFORM, "io.seedbed.finetune")),
            new Module("io.seedbed.worker.evaluate", PLATFORM),
            new Module("io.seedbed.worker.render", plus(PLATFORM, "io.seedbed.scene", "io.seedbed.synthesis")),
            new Module(
                    "io.seedbed.standalone",
                    List.of("io.seedbed.contracts", "io.seedbed.runtime", "io.seedbed.embedded")));

    private House() {}

    private static List<String> plus(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** Classes in one of the packages or below. */
    static DescribedPredicate<JavaClass> in(String... packages) {
        DescribedPredicate<JavaClass> any = DescribedPredicate.alwaysFalse();
        for (String name : packages) {
            any = any.or(resideInAPackage(name + ".."));
        }
        return any.as("classes in " + String.join(", ", packages));
    }

    /**
     * One module.
     *
     * @param name its package
     * @param imports the packages of ours that it may import besides its own
     */
    record Module(String name, List<String> imports) {
        Module {
            imports = List.copyOf(imports);
        }

        /** What of ours the module must not import. */
        DescribedPredicate<JavaClass> forbidden() {
            return in("io.seedbed")
                    .and(DescribedPredicate.not(in(name)))
                    .and(DescribedPredicate.not(in(imports.toArray(String[]::new))))
                    .as("classes of ours outside " + name + " and " + imports);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
