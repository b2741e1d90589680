package dev.tailorbird.tailoring;

import java.util.List;

/** Bullets, most relevant first. */
public record BulletAnswer(List<Written> bullets) {
    public BulletAnswer {
        bullets = List.copyOf(bullets);
    }
}
