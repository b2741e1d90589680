package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON schema of an answer, and the way to ask for it where the provider does not enforce one. */
final class PromptSchema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PromptSchema() {}

    /** The schema as JSON, empty when the answer is plain text. */
    static String text(@Nullable ResponseFormat format) {
        if (format == null || format.jsonSchema() == null) return "";
        try {
            return JSON.writeValueAsString(
                    JsonSchemaElementUtils.toMap(format.jsonSchema().rootElement(), true));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The messages with the schema as an instruction behind them; a system message leads, where models look first. */
    static List<ChatMessage> into(List<ChatMessage> messages, String schema) {
        String instruction =
                "Answer with one JSON object that fits this JSON schema, and nothing else (no words before or after"
                        + " it, no code fence):\n" + schema;
        List<ChatMessage> all = new ArrayList<>(messages);
        if (!all.isEmpty() && all.get(0) instanceof SystemMessage system)
            all.set(0, SystemMessage.from(system.text() + "\n" + instruction));
        else all.add(0, SystemMessage.from(instruction));
        return all;
    }
}
