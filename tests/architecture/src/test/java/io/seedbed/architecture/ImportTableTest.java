package io.seedbed.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.seedbed.architecture.House.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ImportTableTest {

    static final List<House.Module> MODULES = House.MODULES;

    /** Were the class path empty, every other test here would pass. */
    @Test
    void theRulesLookAtTheWholeHouse() {
        assertThat(House.CLASSES.size()).isGreaterThan(200);
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(House.CLASSES.stream().filter(in(module.name())))
                        .as(module.name())
                        .isNotEmpty());
    }

    @Test
    void everyClassBelongsToAModuleOfTheTable() {
        String[] known = MODULES.stream().map(House.Module::name).toArray(String[]::new);

        assertThat(House.CLASSES.stream().filter(not(in(known))).map(JavaClass::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void aModuleImportsOnlyWhatItsRowAllows(House.Module module) {
        noClasses()
                .that(in(module.name()))
                .should()
                .dependOnClassesThat(module.forbidden())
                .check(House.CLASSES);
    }

    /** Pure Java: the JDK and the annotations for null, no JDBC. */
    @ParameterizedTest
    @CsvSource({"io.seedbed.augment", "io.seedbed.evaluate"})
    void theCoresNeedNothingButTheJdk(String module) {
        classes()
                .that(in(module))
                .should()
                .onlyDependOnClassesThat(in(module, "java", "org.jspecify"))
                .check(House.CLASSES);
    }

    @Test
    void theLibrariesKnowNoCommandLineNoFrameworkNoBrokerAndNoDatabase() {
        noClasses()
                .that(in(House.LIBRARIES))
                .should()
                .dependOnClassesThat(in(
                                "picocli",
                                "io.quarkus",
                                "jakarta",
                                "org.apache.kafka",
                                "io.smallrye",
                                "java.sql",
                                "javax.sql",
                                "org.postgresql")
                        .and(not(in("io.quarkus.qute"))))
                .check(House.CLASSES);
    }

    /** What drives steps and events can be tested, and started, without a framework. */
    @Test
    void theKitAndTheContractsKnowNoFramework() {
        noClasses()
                .that(in("io.seedbed.kit", "io.seedbed.contracts", "io.seedbed.embedded", "io.seedbed.s3"))
                .should()
                .dependOnClassesThat(in("io.quarkus", "jakarta", "io.smallrye"))
                .check(House.CLASSES);
    }

    /** Each heavy or vendor library has one home, so that it can be replaced there. */
    @ParameterizedTest
    @CsvSource({
        "ai.djl, io.seedbed.finetune",
        "ai.onnxruntime, io.seedbed.retrieval",
        "org.apache.lucene, io.seedbed.retrieval",
        "net.sf.extjwnl, io.seedbed.retrieval",
        "dev.langchain4j.model.embedding, io.seedbed.retrieval",
        "dev.langchain4j.model.chat, io.seedbed.teacher",
        "dev.langchain4j.model.openai, io.seedbed.teacher",
        "dev.langchain4j.model.ollama, io.seedbed.teacher",
        "dev.langchain4j.model.anthropic, io.seedbed.teacher",
        "dev.langchain4j.model.googleai, io.seedbed.teacher",
        "org.apache.commons.csv, io.seedbed.dataset",
        "org.apache.parquet, io.seedbed.dataset",
        "com.jerolba.carpet, io.seedbed.dataset",
        "software.amazon.awssdk, io.seedbed.s3",
        "org.flywaydb, io.seedbed.kit",
        "kafka.server, io.seedbed.embedded",
    })
    void eachLibraryHasOneHome(String library, String home) {
        noClasses()
                .that(not(in(home)))
                .should()
                .dependOnClassesThat(in(library))
                .check(House.CLASSES);
    }

    @Test
    void langChain4jIsSeenByTheTeacherAndTheRetrieverOnly() {
        noClasses()
                .that(not(in("io.seedbed.teacher", "io.seedbed.retrieval")))
                .should()
                .dependOnClassesThat(in("dev.langchain4j"))
                .check(House.CLASSES);
    }

    /** A module's root package is its door: it may know its sub-packages, and they its records. */
    @Test
    void noSubPackagesDependOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("io.seedbed.(*).(**)")
                .should()
                .beFreeOfCycles()
                .check(House.CLASSES);
    }

    @Test
    void noModulesDependOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("io.seedbed.(*)..")
                .should()
                .beFreeOfCycles()
                .check(House.CLASSES);
    }
}
