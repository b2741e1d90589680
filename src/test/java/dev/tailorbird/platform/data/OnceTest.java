package dev.tailorbird.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.DatabaseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static final DatabaseException TAKEN = new DatabaseException("Duplicate entry", 1062, "23000") {};

    @Test
    void whatIsThereIsNotMadeAgain() {
        Uni<String> made =
                Once.made(finding(Optional.of("first")), () -> Uni.createFrom().failure(new AssertionError()));
        assertThat(made.await().indefinitely()).isEqualTo("first");
    }

    @Test
    void whoComesSecondAtTheSameInstantIsGivenTheFirst() {
        Uni<String> made = Once.made(finding(Optional.empty(), Optional.of("first")), () -> Uni.createFrom()
                .failure(new IllegalStateException(TAKEN)));
        assertThat(made.await().indefinitely()).isEqualTo("first");
    }

    @Test
    void otherFailuresStay() {
        Uni<String> broken = Once.made(finding(Optional.empty(), Optional.of("first")), () -> Uni.createFrom()
                .failure(new IllegalStateException("no space")));
        assertThatThrownBy(() -> broken.await().indefinitely()).hasMessage("no space");
        Uni<String> another = Once.made(finding(Optional.empty(), Optional.empty()), () -> Uni.createFrom()
                .failure(TAKEN));
        assertThatThrownBy(() -> another.await().indefinitely()).isSameAs(TAKEN);
    }

    @SafeVarargs
    private static Supplier<Uni<Optional<String>>> finding(Optional<String>... answers) {
        Queue<Optional<String>> left = new ArrayDeque<>(List.of(answers));
        return () -> Uni.createFrom().item(left.remove());
    }
}
