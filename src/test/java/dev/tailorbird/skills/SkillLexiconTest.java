package dev.tailorbird.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillLexiconTest {
    private final SkillLexicon lexicon = SkillLexicon.standard();

    @Test
    void namesEverySkillOfAListInItsOrder() {
        assertThat(names("Java, C++, C#, .NET, Node.js and CI/CD on k8s"))
                .containsExactly("Java", "C++", "C#", ".NET", "Node.js", "CI/CD", "Kubernetes");
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "We use .NET and PostgreSQL.";
        assertThat(lexicon.mentions(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(".NET", "PostgreSQL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Backend services in Go and Python | Go",
                "Go developer | Go",
                "- Go | Go",
                "Languages: R, Stata | R",
                "statistical work in R | R",
                "Knowledge of C or C++ | C",
                "Proficient in Excel | Microsoft Excel",
                "Excel, Word and Outlook | Microsoft Word",
                "strong Excel skills | Microsoft Excel",
                "Java, Spring, Hibernate | Spring Framework",
                "iOS apps in Swift | Swift",
            })
    void anAmbiguousNameCountsInSkilledCompany(String text, String skill) {
        assertThat(names(text)).contains(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go above and beyond for every guest",
                "We go to market with partners",
                "You will excel at finding errors",
                "Excel in a fast-moving place",
                "R&D team of the company",
                "Series C funding",
                "starting in Spring 2026",
                "a swift response to customers",
                "ten net new customers each month",
                "word of mouth",
                "C-level executives",
                "we react quickly",
                "express written consent",
            })
    void theSameWordInPlainSpeechIsNoSkill(String text) {
        assertThat(names(text))
                .doesNotContain(
                        "Go",
                        "R",
                        "C",
                        "Microsoft Excel",
                        "Microsoft Word",
                        "Spring Framework",
                        "Swift",
                        "React",
                        "Express.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clean the flask and the beakers",
                "Set ruby and sapphire stones",
                "Feed the python before noon",
                "The dockers unload bananas",
                "A tableau of village history",
                "Collect the sap of maple trees",
                "Sell herbal elixir on markets",
                "Measure angular play of the coupling",
                "You look after the rest of the flock",
                "You will lead a salesforce of twelve",
                "Our agile, cheerful crew",
                "Mechanical assembler for music boxes",
                "AWS-certified welder for steel bridges",
            })
    void anEverydayWordInSmallLettersIsNoProduct(String text) {
        assertThat(names(text))
                .doesNotContain(
                        "Flask",
                        "Ruby",
                        "Python",
                        "Docker",
                        "Tableau",
                        "SAP",
                        "Elixir",
                        "Angular",
                        "REST APIs",
                        "Salesforce",
                        "Agile",
                        "Assembly language",
                        "AWS");
    }

    @Test
    void anEverydayWordInSmallLettersCountsInAListOrWithACue() {
        assertThat(names("python, docker and flask")).containsExactly("Python", "Docker", "Flask");
        assertThat(names("you write python scripts")).contains("Python");
        assertThat(names("dashboards with tableau")).contains("Tableau");
        assertThat(names("Python is our house language")).contains("Python");
        assertThat(names("you work in an agile team")).contains("Agile");
        assertThat(names("Strong Excel and a calm voice")).contains("Microsoft Excel");
    }

    @Test
    void theLongestNameWins() {
        assertThat(names("Spring Boot, React Native and Google Sheets"))
                .containsExactly("Spring Boot", "React Native", "Google Sheets");
    }

    @Test
    void aSentenceEndPartsWords() {
        assertThat(names("We value data. Analysis comes later.")).doesNotContain("data analysis");
    }

    @Test
    void findsByAliasWhateverTheCapitals() {
        assertThat(lexicon.find("K8S").orElseThrow().name()).isEqualTo("Kubernetes");
        assertThat(lexicon.find("golang").orElseThrow().name()).isEqualTo("Go");
        assertThat(lexicon.find("go").orElseThrow().name()).isEqualTo("Go");
        assertThat(lexicon.find("no such thing")).isEmpty();
    }

    @Test
    void impliesBroaderSkillsThroughAllSteps() {
        Skill next = lexicon.find("Next.js").orElseThrow();
        assertThat(lexicon.implied(next)).extracting(Skill::name).containsExactlyInAnyOrder("React", "JavaScript");
    }

    @Test
    void nearlySameSkillsStandForEachOtherBothWays() {
        Skill support = lexicon.find("customer support").orElseThrow();
        Skill service = lexicon.find("customer service").orElseThrow();
        assertThat(lexicon.adjacent(support, service)).isTrue();
        assertThat(lexicon.adjacent(service, support)).isTrue();
        assertThat(lexicon.adjacent(service, lexicon.find("Java").orElseThrow()))
                .isFalse();
    }

    @Test
    void holdsManySkillsInManyTrades() {
        Map<String, Long> perTrade = lexicon.all().stream()
                .collect(Collectors.groupingBy(s -> lexicon.trade(s).orElseThrow(), Collectors.counting()));
        assertThat(lexicon.all()).hasSizeGreaterThan(1500);
        assertThat(perTrade).hasSizeGreaterThanOrEqualTo(15);
        assertThat(perTrade.values()).allSatisfy(skills -> assertThat(skills).isGreaterThanOrEqualTo(60));
    }

    @Test
    void everyParentIsASkill() {
        for (Skill skill : lexicon.all()) {
            for (String parent : skill.parents()) {
                assertThat(lexicon.find(parent))
                        .as(skill.name() + " → " + parent)
                        .isPresent();
            }
        }
    }

    @Test
    void aLongTextIsReadQuickly() {
        String text = "Java and Go, data analysis, customer relationship ".repeat(1000);
        long start = System.nanoTime();
        lexicon.mentions(text);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }

    private List<String> names(String text) {
        return lexicon.mentions(text).stream().map(m -> m.skill().name()).toList();
    }
}
