package dev.tailorbird.ai;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;

/** Counts tokens as the current OpenAI models do; a close estimate for other providers. */
public final class TokenCounter {
    /** What a message costs beside its text. */
    private static final int MESSAGE = 4;

    private TokenCounter() {}

    /** The tokenizer's table is loaded when it is first needed. */
    private static final class Tokenizer {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    public static int count(String text) {
        return Tokenizer.ENCODING.countTokensOrdinary(text);
    }

    static int count(List<ChatMessage> messages, String schema) {
        return messages.stream()
                        .mapToInt(message -> MESSAGE + count(text(message)))
                        .sum()
                + count(schema);
    }

    /** The text of the messages that our prompts are made of. */
    static String text(ChatMessage message) {
        if (message instanceof SystemMessage system) return system.text();
        if (message instanceof UserMessage user && user.hasSingleText()) return user.singleText();
        return message.toString();
    }
}
