package dev.tailorbird.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TaskTest {
    private final List<String> corrections = new ArrayList<>();

    @Test
    void autoWithoutAModelEndsLocalWithTheReason() {
        Answer<String> answer = task(null).run("hello", Engine.AUTO);
        assertThat(answer.value()).isEqualTo("local hello");
        assertThat(answer.engine()).isEqualTo("local");
        assertThat(answer.promptVersion()).isEqualTo("7");
        assertThat(answer.reason()).contains("No model is configured").contains("TAILORBIRD_AI_API_KEY");
        assertThat(answer.calls()).isEmpty();
    }

    @Test
    void modelWithoutAModelIsAProblem() {
        ModelFailed failed =
                catchThrowableOfType(ModelFailed.class, () -> task(null).run("hello", Engine.MODEL));
        assertThat(failed.code()).isEqualTo(ProblemCode.MODEL_NOT_CONFIGURED);
        assertThat(failed.calls()).isEmpty();
    }

    @Test
    void localNeverAsksTheModel() {
        Answer<String> answer = task(input -> {
                    throw new AssertionError("asked");
                })
                .run("hello", Engine.LOCAL);
        assertThat(answer.value()).isEqualTo("local hello");
        assertThat(answer.reason()).isNull();
    }

    @Test
    void aGoodAnswerIsStampedWithTheModelAndItsCalls() {
        Answer<String> answer = task(answers("good")).run("hello", Engine.AUTO);
        assertThat(answer.value()).isEqualTo("good");
        assertThat(answer.engine()).isEqualTo("stub-1");
        assertThat(answer.local()).isFalse();
        assertThat(answer.reason()).isNull();
        assertThat(answer.calls()).extracting(ModelCall::outcome).containsExactly("ok");
        assertThat(answer.calls()).extracting(ModelCall::task).containsExactly("greet");
    }

    @Test
    void anInvalidAnswerIsAskedForOnceMoreWithTheErrorInThePrompt() {
        Answer<String> answer = task(answers("bad", "good")).run("hello", Engine.MODEL);
        assertThat(answer.value()).isEqualTo("good");
        assertThat(corrections).containsExactly("", "it says bad");
        assertThat(answer.calls()).extracting(ModelCall::outcome).containsExactly("invalid", "ok");
    }

    @Test
    void anAnswerThatStaysInvalidFallsToLocalOrIsAProblem() {
        Answer<String> answer = task(answers("bad", "bad")).run("hello", Engine.AUTO);
        assertThat(answer.engine()).isEqualTo("local");
        assertThat(answer.reason()).contains("also when asked again").contains("it says bad");
        assertThat(answer.calls()).extracting(ModelCall::outcome).containsExactly("invalid", "invalid");

        ModelFailed failed = catchThrowableOfType(
                ModelFailed.class, () -> task(answers("bad", "bad", "good")).run("hello", Engine.MODEL));
        assertThat(failed.code()).isEqualTo(ProblemCode.MODEL_ANSWER_INVALID);
        assertThat(failed.calls()).hasSize(2);
    }

    @Test
    void anAnswerThatCannotBeParsedCountsAsInvalid() {
        Function<String, String> broken = input -> {
            try {
                return new ObjectMapper().readValue("{\"a\":", String.class);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        Answer<String> answer = task(broken).run("hello", Engine.AUTO);
        assertThat(answer.engine()).isEqualTo("local");
        assertThat(answer.reason()).contains("not JSON of the required form");
    }

    @Test
    void aCheckThatStumblesOverTheAnswerCountsAsInvalid() {
        Task<String, List<String>> task =
                new Task<>("greet", "7", input -> Arrays.asList("a", null), input -> List.of(), (input, answer) -> {
                    answer.forEach(text -> assertThat(text.length()).isPositive());
                    return List.of();
                });
        assertThat(task.run("hello", Engine.AUTO).engine()).isEqualTo("local");
    }

    @Test
    void noAnswerCountsAsInvalid() {
        assertThat(task(input -> null).run("hello", Engine.AUTO).reason()).contains("there was no answer");
    }

    @Test
    void aFailureOfTheProviderIsNotAskedAgain() {
        List<String> asked = new ArrayList<>();
        Function<String, String> dead = input -> {
            asked.add(input);
            throw new DomainException(ProblemCode.MODEL_UNREACHABLE, "The model cannot be reached.");
        };
        assertThat(task(dead).run("hello", Engine.AUTO).reason()).isEqualTo("The model cannot be reached.");
        assertThat(asked).hasSize(1);
        assertThatThrownBy(() -> task(dead).run("hello", Engine.MODEL))
                .isInstanceOfSatisfying(
                        ModelFailed.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.MODEL_UNREACHABLE));
    }

    @Test
    void onlyAnAcceptedAnswerIsKept() {
        List<String> kept = new ArrayList<>();
        Function<String, String> good = answers("bad", "good");
        Function<String, String> keeping = input -> {
            String answer = good.apply(input);
            ModelRun.current().onAccepted(() -> kept.add(answer));
            return answer;
        };
        task(keeping).run("hello", Engine.AUTO);
        assertThat(kept).containsExactly("good");
    }

    @Test
    void enginesAreWrittenInLowerCase() throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writeValueAsString(Engine.AUTO)).isEqualTo("\"auto\"");
        assertThat(json.readValue("\"local\"", Engine.class)).isEqualTo(Engine.LOCAL);
        assertThatThrownBy(() -> Engine.of("cloud")).isInstanceOf(IllegalArgumentException.class);
    }

    private Function<String, String> answers(String... answers) {
        List<String> left = new ArrayList<>(List.of(answers));
        return input -> {
            corrections.add(ModelRun.current().correction());
            ModelRun.current()
                    .record(new ModelCall(ModelRun.current().task(), "stub-1", 3, 2, null, 1, "ok", 0, "id", null), "");
            return left.remove(0);
        };
    }

    private static Task<String, String> task(Function<String, String> model) {
        return new Task<>(
                "greet",
                "7",
                model,
                input -> "local " + input,
                (input, answer) -> answer.equals("bad") ? List.of("it says bad") : List.of());
    }
}
