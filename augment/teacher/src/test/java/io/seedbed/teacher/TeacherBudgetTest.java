package io.seedbed.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.TeacherReply;
import io.seedbed.augment.TeacherUsage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeacherBudgetTest {

    @TempDir
    Path folder;

    private FakeProvider server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeProvider((request, number) -> FakeProvider.practice(request));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void theFirstRequestsAreAnsweredAndTheRestAreRejectsThatCostNothing(int concurrency) throws Exception {
        List<TeacherReply> replies = generate(teacher(concurrency, TeacherBudget.calls(3), "a"), 10);
        assertThat(server.hits()).isEqualTo(3);
        assertThat(replies.subList(0, 3)).allMatch(reply -> reply.candidates().size() == 1);
        assertThat(replies.subList(3, 10)).allSatisfy(reply -> {
            assertThat(reply.candidates()).isEmpty();
            assertThat(reply.rejects()).hasSize(1);
            assertThat(reply.rejects().get(0).reason()).isEqualTo("budget");
            assertThat(reply.rejects().get(0).detail()).contains("3 of 3 calls");
            assertThat(reply.usage()).isEqualTo(TeacherUsage.NONE);
        });
        assertThat(replies.get(3).rejects().get(0).parent()).isEqualTo("m3");
    }

    @Test
    void tokensAndCostAreLimitedBeforeSendingAndAlikeForAnyConcurrency() throws Exception {
        for (TeacherBudget budget : List.of(TeacherBudget.tokens(4000), TeacherBudget.cost(0.008))) {
            String name = budget.toString().replaceAll("\\W", "");
            List<TeacherReply> one = generate(teacher(1, budget, name + "1"), 30);
            List<TeacherReply> eight = generate(teacher(8, budget, name + "8"), 30);
            assertThat(eight).isEqualTo(one);
            TeacherUsage spent = one.stream().map(TeacherReply::usage).reduce(TeacherUsage.NONE, TeacherUsage::plus);
            assertThat(spent.inputTokens() + spent.outputTokens()).isLessThanOrEqualTo(budget.maxTokens());
            assertThat(spent.cost()).isLessThanOrEqualTo(budget.maxCost());
            assertThat(spent.calls()).isBetween(2L, 29L);
        }
    }

    @Test
    void aJobThatWasCutOffEndsWithTheSameRowsUnderTheSameBudget() throws Exception {
        TeacherBudget budget = TeacherBudget.tokens(4000);
        List<TeacherReply> whole = generate(teacher(4, budget, "whole"), 30);
        generate(teacher(4, budget, "cut"), 2);
        assertThat(generate(teacher(4, budget, "cut"), 30)).isEqualTo(whole);
    }

    @Test
    void theBudgetHoldsOverSeveralBatches() throws Exception {
        ChatTeacher teacher = teacher(2, TeacherBudget.calls(3), "a");
        generate(teacher, 2);
        List<TeacherReply> second = generate(teacher, 5);
        assertThat(server.hits()).isEqualTo(3);
        assertThat(second).extracting(reply -> reply.candidates().size()).containsExactly(1, 1, 1, 0, 0);
    }

    @Test
    void withoutAnswerCountsTheWorstCaseIsCounted() throws Exception {
        server.behave((request, number) -> new FakeProvider.Response(
                200, FakeProvider.practice(request).body().replaceAll("\"usage\":\\{[^}]*}", "\"usage\":null")));
        List<TeacherReply> replies = generate(teacher(2, TeacherBudget.tokens(6000), "a"), 20);
        assertThat(server.hits()).isBetween(1, 3);
        assertThat(replies.get(0).usage().outputTokens()).isZero();
    }

    @Test
    void aCostCannotBeLimitedWithoutPrices() {
        TeacherConfig free =
                TeacherConfig.of("local", Provider.OLLAMA, URI.create("http://localhost:11434"), "m", null);
        assertThatThrownBy(() -> Requests.teacher(free, folder, TeacherBudget.cost(1)))
                .isInstanceOf(StepException.class)
                .hasMessageContaining("teacher local has no prices")
                .hasMessageContaining("pricePerMillionInput");
        assertThatThrownBy(() -> TeacherBudget.calls(-1)).hasMessageContaining("0 or more");
    }

    private ChatTeacher teacher(int concurrency, TeacherBudget budget, String recording) throws Exception {
        return Requests.teacher(Requests.config(server, concurrency), folder.resolve(recording), budget);
    }

    private static List<TeacherReply> generate(ChatTeacher teacher, int count) throws Exception {
        return teacher.generate(Requests.requests(count), Requests.CONTEXT, Progress.NONE);
    }
}
