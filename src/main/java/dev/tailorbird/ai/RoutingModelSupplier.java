package dev.tailorbird.ai;

import dev.langchain4j.model.chat.ChatModel;
import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Gives every declarative AI service the routing model: {@code chatLanguageModelSupplier = RoutingModelSupplier.class}. */
public class RoutingModelSupplier implements Supplier<ChatModel> {
    @Override
    public ChatModel get() {
        return Arc.container().instance(RoutingModel.class).get();
    }
}
