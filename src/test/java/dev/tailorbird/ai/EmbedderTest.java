package dev.tailorbird.ai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    @Test
    void sentencesOfOneMeaningAreCloserThanOthers() {
        Optional<List<float[]>> vectors = new Embedder()
                .embed(List.of(
                        "Looked after patients at night",
                        "Cared for sick people on the night shift",
                        "Sold used cars"));
        List<float[]> v = vectors.orElseThrow();
        assertThat(Embedder.similarity(v.get(0), v.get(1)))
                .isGreaterThan(Embedder.similarity(v.get(0), v.get(2)) + 0.2);
        assertThat(Embedder.similarity(v.get(0), v.get(0))).isBetween(0.999, 1.001);
    }

    @Test
    void aTextIsComputedOnce() {
        AtomicInteger computed = new AtomicInteger();
        Embedder embedder = new Embedder(() -> new EmbeddingModel() {
            @Override
            public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
                computed.addAndGet(texts.size());
                return Response.from(texts.stream()
                        .map(text -> Embedding.from(new float[] {text.text().length(), 1}))
                        .toList());
            }
        });
        embedder.embed(List.of("one", "three", "one"));
        embedder.embed(List.of("three", "seventeen"));
        assertThat(computed).hasValue(3);
    }

    @Test
    void whereTheModelCannotRunThereIsNoAnswer() {
        Embedder embedder = new Embedder(() -> {
            throw new UnsatisfiedLinkError("no library for this machine");
        });
        assertThat(embedder.embed(List.of("text"))).isEmpty();
        assertThat(Embedder.none().embed(List.of("text"))).isEmpty();
    }
}
