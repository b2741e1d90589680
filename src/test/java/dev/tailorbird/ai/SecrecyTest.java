package dev.tailorbird.ai;

import static dev.tailorbird.ai.Provider.completion;
import static dev.tailorbird.ai.Provider.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The key appears in no log line at any level, in no problem and in no text form of our objects. */
class SecrecyTest {
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            StringWriter text = new StringWriter();
            text.append(record.getMessage()).append(' ').append(java.util.Arrays.toString(record.getParameters()));
            if (record.getThrown() != null) record.getThrown().printStackTrace(new PrintWriter(text));
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger ours = Logger.getLogger("dev");
    private final Logger root = Logger.getLogger("");
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        handler.setLevel(Level.ALL);
        ours.setLevel(Level.ALL);
        root.addHandler(handler);
    }

    @AfterEach
    void stop() {
        root.removeHandler(handler);
        ours.setLevel(null);
        root.setLevel(before);
    }

    @Test
    void theKeyIsNeverSaid() {
        String echo = "Incorrect API key provided: " + Provider.KEY;
        hears(completion("{\"greeting\":\"Good morning\"}"));
        hears(completion("{\"greeting\":"));
        hears(error(401, echo, "invalid_request_error", "invalid_api_key"));
        hears(error(400, echo, "invalid_request_error", null));
        hears(error(500, echo, "server_error", null));
        assertThat(lines).as("the failures are logged").isNotEmpty();
        assertThat(lines).noneSatisfy(line -> assertThat(line).contains(Provider.KEY));
    }

    private void hears(ResponseDefinitionBuilder response) {
        try (Provider provider = new Provider().answers(response)) {
            AiConfig config = provider.config("retry.max", "0");
            Task<String, ?> task = RoutingModelTest.greet(config);
            Throwable failure = catchThrowable(() -> task.run("Ada", Engine.MODEL));
            for (Throwable t = failure; t != null; t = t.getCause())
                assertThat(String.valueOf(t.getMessage())).doesNotContain(Provider.KEY);
            assertThat(String.valueOf(task.run("Ada", Engine.AUTO))).doesNotContain(Provider.KEY);
            assertThat(ModelChoice.of(config, "write-summary").toString()).doesNotContain(Provider.KEY);
        }
    }
}
