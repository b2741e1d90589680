package dev.tailorbird.tailoring;

import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.UntrustedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The skills section as a model gives it: anything may be missing or beyond what was asked. */
record SkillGroups(@Nullable List<Group> categories) {

    /** A category. */
    record Group(@Nullable String name, @Nullable List<String> skills) {}

    /** Only skills of the request, each once, by the names they have there. */
    SkillsAnswer within(SkillsRequest request) {
        if (categories == null) throw new AnswerRefused("there are no categories");
        Map<String, String> left = new HashMap<>();
        request.skills().forEach(skill -> left.put(key(skill.name()), skill.name()));
        List<SkillsAnswer.Category> kept = new ArrayList<>();
        int places = request.most();
        for (Group group : categories) {
            if (group == null || group.name() == null || group.skills() == null) continue;
            List<String> names = new ArrayList<>();
            for (String skill : group.skills()) {
                String name = skill == null || places == names.size() ? null : left.remove(key(skill));
                if (name != null) names.add(name);
            }
            places -= names.size();
            if (!names.isEmpty())
                kept.add(new SkillsAnswer.Category(
                        UntrustedText.clean(group.name())
                                .replaceAll("\\s+", " ")
                                .strip(),
                        names));
        }
        return new SkillsAnswer(kept);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
