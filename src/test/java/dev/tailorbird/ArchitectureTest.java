package dev.tailorbird;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tailorbird");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("dev.tailorbird.planted");

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return new ArchitectureRules("dev.tailorbird")
                .all().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PRODUCT)));
    }

    @Test
    void theRulesSeeTheProduct() {
        assertTrue(PRODUCT.size() > 50, "only " + PRODUCT.size() + " classes were imported");
    }

    @Test
    void everyRuleFindsThePlantedViolationAndOnlyThat() {
        ArchitectureRules rules = new ArchitectureRules("dev.tailorbird.planted");
        Map<String, ArchRule> planted = Map.of(
                "ImportsUp", rules.importsGoDown(),
                "StandsOnNoLine", rules.everyPackageHasItsLine(),
                "PlantedResource", rules.resourcesTouchNoData(),
                "ReachesForRows", rules.dataStaysInItsDomain(),
                "Blocks", rules.nothingBlocks(),
                "TransactionsEverywhere", rules.transactionsLiveInServices(),
                "OpensConnections", rules.onlyPlatformOpensConnections(),
                "EndsWithItsClient", rules.requestsFinishWithoutTheirClient(),
                "KnowsAFramework", rules.pureEnginesKnowNoFramework());
        assertEquals(rules.all().size(), planted.size(), "a rule without a planted violation");
        planted.forEach((violator, rule) -> {
            var result = rule.evaluate(PLANTED);
            assertTrue(result.hasViolation(), rule.getDescription());
            assertTrue(
                    String.join("\n", result.getFailureReport().getDetails()).contains(violator),
                    violator + " is not in "
                            + result.getFailureReport().getDetails().stream().collect(Collectors.joining("\n")));
        });
    }
}
