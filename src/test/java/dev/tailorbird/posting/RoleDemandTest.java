package dev.tailorbird.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.RoleDemand.Ask;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoleDemandTest {
    private static final PostingAnalyst ANALYST = new PostingAnalyst(SkillLexicon.standard(), Gazetteer.standard());

    @Test
    void whatMostPostingsAskForComesFirst() {
        RoleDemand demand = demand("""
                Requirements
                - 3+ years of experience with SQL
                - Python
                Nice to have
                - Tableau
                """, """
                Requirements
                - 5+ years of experience with SQL
                Nice to have
                - Tableau
                """, """
                Requirements
                - 4+ years of experience with SQL
                Nice to have
                - Kotlin
                """);
        assertEquals(3, demand.postings());
        assertEquals(List.of(new Ask("4+ years of experience", true, 3), new Ask("SQL", true, 3)), first(demand, 2));
        assertTrue(demand.asks().contains(new Ask("Tableau", false, 2)), demand.toString());
    }

    @Test
    void whatOnePostingAloneAsksForIsNotTheRoles() {
        RoleDemand demand = demand("Requirements\n- SQL\n- Kotlin", "Requirements\n- SQL\n- Tableau");
        assertEquals(List.of("SQL"), demand.asks().stream().map(Ask::text).toList());
    }

    @Test
    void aDemandInOtherWordsIsSharedAndPutAsOnePostingPutsIt() {
        RoleDemand demand = demand(
                "Requirements\n- Brief drivers before each morning delivery round",
                "Requirements\n- Brief all drivers before the morning delivery round begins",
                "Requirements\n- Wash the vans");
        assertEquals(List.of(new Ask("Brief drivers before each morning delivery round", true, 2)), demand.asks());
    }

    @Test
    void theDegreeThatMostAskForIsNamedInWords() {
        RoleDemand demand = demand(
                "Requirements\n- Bachelor's degree in logistics required",
                "Requirements\n- A bachelor's degree is required",
                "Requirements\n- Wash the vans");
        assertTrue(demand.asks().contains(new Ask("Bachelor's degree", true, 2)), demand.toString());
    }

    @Test
    void withoutPostingsNothingIsAsked() {
        assertEquals(new RoleDemand("Baker", 0, List.of()), demand());
    }

    private static List<Ask> first(RoleDemand demand, int n) {
        return demand.asks().stream().limit(n).toList();
    }

    private static RoleDemand demand(String... texts) {
        return RoleDemand.of(
                "Baker",
                Stream.of(texts)
                        .map(text -> ANALYST.analyze(new Posting(null, "Baker", null, null, text)))
                        .toList());
    }
}
