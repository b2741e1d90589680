package dev.tailorbird.ai;

import dev.tailorbird.ai.AiConfig.StructuredOutput;
import dev.tailorbird.ai.ModelSettings.Provider;
import dev.tailorbird.ai.ModelSettings.TaskModel;
import dev.tailorbird.platform.fetch.AddressGuard;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an edit into settings, and names every field at fault. */
final class ModelSettingsRules {
    private static final int MOST_PROVIDERS = 10;
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TOKENS = 100_000;

    private final ModelSettings before;
    private final boolean localProviders;
    private final List<FieldError> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ModelSettingsRules(ModelSettings before, boolean localProviders) {
        this.before = before;
        this.localProviders = localProviders;
    }

    /**
     * @param before where a key that is left out is kept from
     * @param localProviders whether plain http is allowed
     * @throws DomainException INVALID with every field at fault
     */
    static ModelSettings checked(ModelSettingsEdit edit, ModelSettings before, boolean localProviders) {
        return new ModelSettingsRules(before, localProviders).read(edit);
    }

    private ModelSettings read(ModelSettingsEdit edit) {
        if (edit.providers().size() > MOST_PROVIDERS)
            wrong("providers", "must have at most " + MOST_PROVIDERS + " entries");
        List<Provider> providers = new ArrayList<>();
        for (int i = 0; i < edit.providers().size(); i++)
            providers.add(provider("providers[" + i + "]", edit.providers().get(i)));
        if (edit.own() && edit.standard() == null) wrong("standard", "must be given to use models of your own");
        if (edit.standard() != null) model("standard", edit.standard());
        edit.tasks().forEach((task, model) -> {
            if (!ModelPresets.TASKS.contains(task)) wrong("tasks." + task, "is not a task");
            if (model == null) wrong("tasks." + task, "must be given");
            else model("tasks." + task, model);
        });
        if (!problems.isEmpty())
            throw new DomainException(
                    ProblemCode.INVALID,
                    "The settings were not changed. Correct the fields named and save again.",
                    problems.toArray(FieldError[]::new));
        return new ModelSettings(edit.own(), edit.webSearch(), providers, edit.standard(), edit.tasks());
    }

    private Provider provider(String field, ModelSettingsEdit.Provider given) {
        String name = text(given.name());
        if (!name.matches("[a-zA-Z0-9._-]{1,40}"))
            wrong(field + ".name", "must be 1 to 40 letters, digits, dots, dashes or underscores");
        if (!names.add(name)) wrong(field + ".name", "is there twice");
        String baseUrl = text(given.baseUrl()).replaceFirst("/+$", "");
        address(field + ".baseUrl", baseUrl);
        String organization = text(given.organization());
        if (!organization.matches("[\\x21-\\x7e]{0,200}"))
            wrong(field + ".organization", "is not an organisation's id");
        return new Provider(
                name,
                baseUrl,
                key(field + ".apiKey", given.apiKey(), name, baseUrl),
                organization.isEmpty() ? null : organization,
                Objects.requireNonNullElse(given.structuredOutput(), StructuredOutput.STRICT));
    }

    private void address(String field, String baseUrl) {
        try {
            boolean plain =
                    !"https".equalsIgnoreCase(AddressGuard.parse(baseUrl).getScheme());
            if (!baseUrl.contains("://")) wrong(field, "must begin with https://");
            else if (plain && !localProviders) wrong(field, "must begin with https://, since a key is sent there");
        } catch (DomainException e) {
            wrong(field, "is not a web address");
        }
    }

    /** A stored key stays with the address that it was given for. */
    private @Nullable String key(String field, @Nullable String given, String name, String baseUrl) {
        if (given != null) {
            String key = given.strip();
            if (!key.matches("[\\x21-\\x7e]*") || key.length() > LONGEST_KEY) wrong(field, "is not a key");
            return key.isEmpty() ? null : key;
        }
        Provider known = before.providers().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElse(null);
        if (known == null || known.apiKey() == null) return null;
        if (!known.baseUrl().equals(baseUrl)) wrong(field, "must be given again, since the address changed");
        return known.apiKey();
    }

    private void model(String field, TaskModel given) {
        if (!names.contains(given.provider())) wrong(field + ".provider", "must be one of the providers");
        String model = text(given.model());
        if (model.isEmpty() || model.length() > LONGEST_NAME || !model.equals(given.model()))
            wrong(field + ".model", "must be a model's name of at most " + LONGEST_NAME + " characters");
        Double temperature = given.temperature();
        if (temperature != null && !(temperature >= 0 && temperature <= 2))
            wrong(field + ".temperature", "must be from 0 to 2");
        Integer maxTokens = given.maxTokens();
        if (maxTokens != null && (maxTokens < 1 || maxTokens > MOST_TOKENS))
            wrong(field + ".maxTokens", "must be from 1 to " + MOST_TOKENS);
    }

    private void wrong(String field, String message) {
        problems.add(new FieldError(field, message));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
