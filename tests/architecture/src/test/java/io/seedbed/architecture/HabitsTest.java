package io.seedbed.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.seedbed.architecture.House.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HabitsTest {

    private static final Set<String> TELLS_NOTHING =
            Set.of("util", "utils", "common", "commons", "impl", "dto", "manager", "managers", "misc", "helper");

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .hasSizeGreaterThan(15)
                .filteredOn(one -> !one.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void packagesAreNamedAfterFeatures() {
        assertThat(packages())
                .filteredOn(one -> TELLS_NOTHING.contains(one.getRelativeName()))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    /** An item's draws come from a generator of its own, derived from the job's seed. */
    @Test
    void randomnessComesInAsAParameter() {
        outsideTheCommandLineNobodyUses(called(Math.class, "random")
                        .or(called(StrictMath.class, "random"))
                        .or(called(ThreadLocalRandom.class, "current"))
                        .or(constructed(Random.class))
                        .as("a generator without the job's seed"))
                .check(House.CLASSES);
    }

    @Test
    void theTimeComesInAsAParameter() {
        outsideTheCommandLineNobodyUses(inJavaTimeNow()
                        .or(called(System.class, "currentTimeMillis"))
                        .as("the clock of the machine"))
                .check(House.CLASSES);
    }

    /** The command line ends its process, and the workers that are programs of their own end theirs. */
    @Test
    void onlyProgramsEndTheProcess() {
        noClasses()
                .that(not(in("io.seedbed.cli")))
                .and()
                .doNotHaveFullyQualifiedName("io.seedbed.finetune.process.TrainingWorker")
                .and()
                .doNotHaveFullyQualifiedName("io.seedbed.synthesis.ShardWorker")
                .and()
                .doNotHaveFullyQualifiedName("io.seedbed.standalone.Up")
                .should()
                .accessTargetWhere(called(System.class, "exit")
                        .or(called(Runtime.class, "exit"))
                        .or(called(Runtime.class, "halt"))
                        .as("an end of the process"))
                .check(House.CLASSES);
    }

    /**
     * DJL frees the number of {@code array.mul(number)} before the backward pass reads it: gradients are then wrong at random.
     * What is differentiated takes factors from arrays that live as long as the step. {@code mask} and LoRA's merge are no part
     * of it.
     */
    @Test
    void nothingThatIsDifferentiatedTakesABareNumber() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are differentiated",
                        one -> Set.of("Layers", "ClassificationLoss").contains(one.getSimpleName())
                                && one.getPackageName().startsWith("io.seedbed.finetune")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an operation with a bare number",
                        call -> call.getTarget().getOwner().getSimpleName().equals("NDArray")
                                && Set.of("mul", "div", "pow", "maximum", "minimum")
                                        .contains(call.getName())
                                && call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(Number.class)))
                .check(House.CLASSES);
    }

    /** The rules above would be silent if they did not recognise a call. */
    @Test
    void theRulesRecogniseWhatTheyForbid() {
        DescribedPredicate<JavaAccess<?>> anything = called(Math.class, "random")
                .or(inJavaTimeNow())
                .or(called(System.class, "exit"))
                .or(constructed(Random.class));

        EvaluationResult result = noClasses()
                .should()
                .accessTargetWhere(anything)
                .evaluate(new ClassFileImporter().importClasses(Offender.class));

        assertThat(result.getFailureReport().getDetails()).hasSize(4);
    }

    private static ArchRule outsideTheCommandLineNobodyUses(DescribedPredicate<JavaAccess<?>> what) {
        return noClasses().that(not(in("io.seedbed.cli"))).should().accessTargetWhere(what);
    }

    private static DescribedPredicate<JavaAccess<?>> called(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                access -> access.getTarget().getName().equals(method)
                        && access.getTargetOwner().isEquivalentTo(owner));
    }

    private static DescribedPredicate<JavaAccess<?>> constructed(Class<?> type) {
        return DescribedPredicate.describe(
                "new " + type.getSimpleName(),
                access -> access.getTarget() instanceof AccessTarget.CodeUnitCallTarget
                        && access.getTarget().getName().equals("<init>")
                        && access.getTargetOwner().isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaAccess<?>> inJavaTimeNow() {
        return DescribedPredicate.describe("now", access -> {
            String name = access.getTarget().getName();
            boolean clock = access.getTargetOwner().isEquivalentTo(Clock.class) && name.startsWith("system");
            return clock
                    || (name.equals("now")
                            && access.getTargetOwner().getPackageName().equals("java.time"));
        });
    }

    private static List<JavaPackage> packages() {
        return House.CLASSES.getPackage("io.seedbed").getSubpackagesInTree().stream()
                .filter(one -> !one.getClasses().isEmpty())
                .toList();
    }

    /** Does each forbidden thing once. */
    static final class Offender {
        private Offender() {}

        static String offend(Random seeded) {
            double draw = Math.random() + new Random(1).nextDouble() + seeded.nextDouble();
            if (draw < 0) {
                System.exit(1);
            }
            return Instant.now() + " " + draw;
        }
    }
}
