package dev.tailorbird.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.Provider;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeRenderer;
import dev.tailorbird.testing.ALie;
import dev.tailorbird.testing.ModelStub;
import dev.tailorbird.testing.TailoringCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * Fifty sessions with a provider that lies in every second sentence, whatever it writes and however often it is asked
 * again, lists skills that nobody has, and as auditor finds all of it true.
 */
class LyingSessionsTest {
    /** Lies printed in all sessions together, as the guard stands. Goal: none. */
    private static final int MOST = 4;

    private static final List<String> SKILLS = List.of("ServiceNow", "Six Sigma Black Belt", "Mandarin Chinese");

    private final PostingAnalyst analyst = new PostingAnalyst(ASession.LEXICON, Gazetteer.standard());
    private final ResumeRenderer renderer = new ResumeRenderer();
    private final List<String> printed = new ArrayList<>();

    /** Lies in every second sentence, one lie of its kind after the other. */
    private static final class Liar implements ModelStub.Manner {
        private final List<ALie> lies;
        private final List<String> told = new ArrayList<>();
        private int sentences;

        Liar(List<ALie> lies) {
            this.lies = lies;
        }

        @Override
        public String sentence(String honest) {
            if (sentences++ % 2 == 0) return honest;
            ALie lie = lies.get(told.size() % lies.size());
            told.add(lie.words());
            return lie.of(honest);
        }

        @Override
        public List<String> moreSkills() {
            return SKILLS;
        }
    }

    @Test
    void noInventionReachesADocument() throws IOException {
        int told = 0;
        int sessions = 0;
        for (Map.Entry<String, List<ALie>> kind : ALie.byKind().entrySet()) {
            int before = printed.size();
            int ofKind = 0;
            for (TailoringCase person : TailoringCase.all()) {
                ofKind += session(person, kind.getKey(), kind.getValue());
                sessions++;
            }
            System.out.printf("%-12s %4d lies told, %d printed%n", kind.getKey(), ofKind, printed.size() - before);
            told += ofKind;
        }
        System.out.printf("%d sessions, %d lies told, %d printed%n", sessions, told, printed.size());
        printed.forEach(System.out::println);
        assertThat(sessions).isEqualTo(50);
        assertThat(told).isGreaterThan(500);
        assertThat(printed).hasSizeLessThanOrEqualTo(MOST);
    }

    private int session(TailoringCase person, String kind, List<ALie> lies) throws IOException {
        Liar liar = new Liar(lies);
        TailoringResult result;
        try (ModelStub stub = new ModelStub(liar)) {
            Writers writers =
                    Writers.of(ASession.LEXICON, AiWriters.plain(new RoutingModel(Provider.configAt(stub.baseUrl()))));
            TailoringParameters parameters = new TailoringParameters(2, 1, 4, "standard", "A4").withLetter(List.of());
            TailoringInput input = person.input(analyst, parameters, Engine.AUTO);
            result = ASession.engine(writers, Embedder.none()).run(withSkillsUnderManyHeadings(input));
        }
        assertThat(result.engine()).as("%s wrote itself", person.name()).isEqualTo("gpt-4o-mini");
        assertThat(result.guard().stopped()).isPositive();
        String documents = words(result);
        assertThat(documents).contains(result.roles().get(0).organisation());
        for (String lie : liar.told.stream().distinct().toList())
            if (documents.contains(lie)) printed.add(person.name() + ", " + kind + ": " + around(lie, documents));
        for (String skill : SKILLS) if (documents.contains(skill)) printed.add(person.name() + ", skill: " + skill);
        return liar.told.size() + SKILLS.size();
    }

    private static String around(String lie, String documents) {
        int at = documents.indexOf(lie);
        int end = Math.min(documents.length(), at + lie.length() + 100);
        return documents.substring(Math.max(0, at - 150), end);
    }

    /** Two a heading: a model is asked for the skills section where there are many headings. */
    private static TailoringInput withSkillsUnderManyHeadings(TailoringInput input) {
        JsonResume own = input.resume();
        List<String> names = own.skills().stream()
                .flatMap(skill -> skill.keywords().stream())
                .toList();
        List<JsonResume.Skill> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i += 2)
            pairs.add(new JsonResume.Skill("Heading " + i, null, names.subList(i, i + 2)));
        JsonResume resume = new JsonResume(
                own.schema(),
                own.basics(),
                own.work(),
                own.volunteer(),
                own.education(),
                own.awards(),
                own.certificates(),
                own.publications(),
                pairs,
                own.languages(),
                own.interests(),
                own.references(),
                own.projects(),
                own.meta());
        return new TailoringInput(
                input.posting(), input.postingText(), resume, input.career(), input.parameters(), input.engine());
    }

    /** The text of the PDF, of the stored resume and of the letter, however their lines are broken. */
    private String words(TailoringResult result) throws IOException {
        byte[] pdf = renderer.render(result.resume(), new RenderOptions("standard", "A4", 2))
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return String.join(
                            " ",
                            new PDFTextStripper().getText(document),
                            String.join("\n", ResumeText.lines(result.resume())),
                            result.letter() == null ? "" : result.letter().text())
                    .replaceAll("\\s+", " ");
        }
    }
}
