package dev.tailorbird.bench;

import dev.tailorbird.posting.Posting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Postings of made-up companies in the shape of boards: paragraphs, headings, lists, pay and legal notes, about 3 kB. */
final class MadeUpPostings {
    private static final List<String> ROLES = List.of(
            "Backend Engineer",
            "Registered Nurse",
            "Sales Manager",
            "Data Analyst",
            "Electrician",
            "Product Designer",
            "Warehouse Associate",
            "Controller",
            "Paralegal",
            "Line Cook",
            "Teacher",
            "Lab Technician");
    private static final List<String> RANKS = List.of("", "Senior ", "Junior ", "Lead ", "Staff ", "");
    private static final List<String> PLACES = List.of(
            "Leeds, UK",
            "Remote - US",
            "Berlin / Munich",
            "Austin, TX",
            "Lyon, France; Remote",
            "Toronto, ON, Canada",
            "São Paulo");
    private static final List<String> SKILLS = List.of(
            "Java",
            "PostgreSQL",
            "wound care",
            "cold calling",
            "Excel",
            "Kubernetes",
            "PLC programming",
            "Figma",
            "HACCP",
            "legal research",
            "lesson planning",
            "HPLC",
            "SAP",
            "forklift operation",
            "payroll",
            "Python",
            "React",
            "triage");
    private static final List<String> ABOUT = List.of(
            "%s has served its region for more than 30 years and is proud of the people behind it.",
            "At %s we build things that last, and we look after each other while we do it.",
            "We raised $12M in our last round, and 40,000 customers trust %s every day.",
            "Founded by friends in a garage, %s now works in eleven countries.");
    private static final List<String> DUTIES = List.of(
            "Own the daily work with %s and report its figures each month",
            "Plan, carry out and document changes together with four other teams",
            "Train new colleagues in %s and write down what they should know",
            "Answer questions of customers by phone and mail within a day",
            "Keep equipment, records and the workplace in order",
            "Find the cause of faults and make sure that they do not come back");
    private static final List<String> ASKS = List.of(
            "%d+ years of experience with %s in a similar role",
            "Bachelor's degree in a related field or equivalent experience",
            "Confident use of %s and %s",
            "High school diploma or GED required",
            "Clear communication in English, spoken and written",
            "Experience with %s is a plus",
            "Willing to travel up to 20%% of the time");
    private static final List<String> OFFERS = List.of(
            "$%d,000 - $%d,000 per year, depending on experience and place",
            "25 days of paid time off and a yearly learning budget of $1,500",
            "Medical, dental and vision insurance from the first day",
            "401(k) with 4%% match",
            "Hybrid work with three days a week in the office");
    private static final List<String> ENDS = List.of(
            "%s is an equal opportunity employer. All qualified applicants are considered without regard to age or origin.",
            "We are not able to sponsor visas for this position.",
            "To apply, send your resume and two lines on why this is for you. Interviews take place within two weeks.");

    private final Random random = new Random(7);

    List<Posting> some(int count) {
        return Stream.generate(this::one).limit(count).toList();
    }

    private Posting one() {
        String company = "Company " + random.nextInt(900);
        List<String> lines = new ArrayList<>(paragraphs(ABOUT, 3, company));
        lines.add("\nWhat you will do");
        lines.addAll(bullets(DUTIES, 6, company));
        lines.add("\nRequirements");
        lines.addAll(bullets(ASKS, 7, company));
        lines.add("\nNice to have");
        lines.addAll(bullets(ASKS, 3, company));
        lines.add("\nWhat we offer");
        lines.addAll(bullets(OFFERS, 5, company));
        lines.add("\n" + String.join(" ", paragraphs(ENDS, 3, company)));
        String title = pick(RANKS) + pick(ROLES);
        return new Posting(null, title, company, pick(PLACES), String.join("\n", lines));
    }

    private List<String> paragraphs(List<String> texts, int count, String company) {
        return shuffled(texts).stream()
                .limit(count)
                .map(text -> filled(text, company))
                .toList();
    }

    private List<String> bullets(List<String> texts, int count, String company) {
        return paragraphs(texts, count, company).stream()
                .map(text -> "• " + text)
                .toList();
    }

    private String filled(String text, String company) {
        String filled = text;
        while (filled.contains("%d")) {
            filled = filled.replaceFirst("%d", String.valueOf(2 + random.nextInt(90)));
        }
        while (filled.contains("%s")) {
            filled = filled.replaceFirst("%s", random.nextInt(3) == 0 ? company : pick(SKILLS));
        }
        return filled.replace("%%", "%");
    }

    private List<String> shuffled(List<String> texts) {
        List<String> copy = new ArrayList<>(texts);
        Collections.shuffle(copy, random);
        return copy;
    }

    private String pick(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
