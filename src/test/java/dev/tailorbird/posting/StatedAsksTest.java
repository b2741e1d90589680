package dev.tailorbird.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.posting.StatedAsks.Item;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedAsksTest {
    private static final SkillLexicon LEXICON = SkillLexicon.standard();
    private static final PostingAnalysis READ = new PostingAnalyst(LEXICON, Gazetteer.standard())
            .analyze(
                    new Posting(
                            null,
                            "Supply planner",
                            null,
                            null,
                            "Requirements\n- 3+ years of planning with SQL\n- Forecast demand for fresh food\nNice to have\n- Tableau"));

    @Test
    void whatIsLeftOutIsNoLongerAskedForAndWhatStaysIsAsItWasRead() {
        Requirement kept = READ.requirements().get(0);
        PostingAnalysis stated = over(List.of(new Item(kept.text(), true)), List.of(new Item("sql", true)));
        assertEquals(List.of(kept), stated.requirements());
        assertEquals(List.of("SQL"), names(stated.skills()));
        assertEquals(READ.title(), stated.title());
    }

    @Test
    void whatIsOnlyPreferredWeighsLessThanWhatIsRequired() {
        Requirement read = READ.requirements().get(0);
        assertEquals("required", read.kind());
        Requirement moved = over(List.of(new Item(read.text(), false)), List.of())
                .requirements()
                .get(0);
        assertEquals("preferred", moved.kind());
        assertTrue(moved.relevance() < read.relevance());
    }

    @Test
    void withoutAListOfSkillsThoseThatTheRequirementsNameAreAskedFor() {
        PostingAnalysis stated = over(List.of(new Item("Reports in Tableau", false), new Item("SQL", true)), null);
        assertEquals(List.of("Tableau", "SQL"), names(stated.skills()));
        assertEquals(
                List.of(false, true),
                stated.skills().stream().map(SkillAsk::required).toList());
        assertEquals("SQL", stated.requirements().get(0).text());
    }

    @Test
    void aSkillThatNobodyKnowsIsAskedForByItsName() {
        PostingAnalysis stated = over(List.of(), List.of(new Item("Zorblat weaving", true)));
        assertEquals(List.of("Zorblat weaving"), names(stated.skills()));
    }

    private static PostingAnalysis over(List<Item> requirements, List<Item> skills) {
        return new StatedAsks(requirements, skills).over(READ, LEXICON);
    }

    private static List<String> names(List<SkillAsk> skills) {
        return skills.stream().map(SkillAsk::name).toList();
    }
}
