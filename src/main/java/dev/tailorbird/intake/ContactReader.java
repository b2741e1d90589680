package dev.tailorbird.intake;

import dev.tailorbird.intake.Contact.Read;
import dev.tailorbird.profile.JsonResume.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** E-mail, phone, place and addresses by pattern wherever they stand in the header; the rest is left for the name. */
final class ContactReader {
    static final Pattern EMAIL = Pattern.compile(
            "(?i)[\\p{L}\\d._%+'-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d/.@])(?:\\+|00)?\\s?\\(?\\+?\\d{1,4}\\)?(?:[\\s\\u2009.\\-–/]{0,3}(?<![\\s\\u2009](?=\\d{4,5} \\p{Lu}\\p{Ll}))\\(?\\d{1,5}\\)?){1,7}(?:\\s?(?:ext\\.?|x|poste|durchwahl)\\s?\\d{1,5})?(?![\\d@\\p{L}])");
    static final Pattern URL = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s|,;<>()]+|(?<![@\\w.-])(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+(?:com|org|net|io|dev|me|co|ai|app|de|fr|es|it|nl|be|at|ch|eu|uk|us|ca|in|br|mx|pl|pt|se|no|fi|dk|ie|au|nz|jp|tech|info|site|online|page|design|studio|blog|xyz|codes|engineer|academy|cloud|work|works|space|website|name|pro|edu|gov|fyi|so|gg|tv|social|health|art|photography|fm)\\b(?:/[^\\s|,;<>()]*)?(?![@\\w])");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:e-?mail(?: address)?|mail|courriel|correo(?: electr[óo]nico)?|phone(?: number)?|tel(?:efon|ephone|\\.)?|t[ée]l(?:[ée]phone)?\\.?|tel[ée]fono|mobile|mobil(?:telefon)?|cell|handy|m[óo]vil|portable|address|adresse|anschrift|direcci[óo]n|location|wohnort|ort|lieu|ubicaci[óo]n|residence|domicile|based in|website|web|webseite|site web|homepage|portfolio|blog|linkedin|github|gitlab|xing|twitter|skype|url|[tmpeawl])\\s*[.:]+\\s*|^(?:address|adresse|anschrift|location|wohnort|based in)\\s+(?=\\p{Lu})");
    private static final Pattern PRIVATE = Pattern.compile(
            "(?iu)^(?:date of birth|born|birth ?date|geb(?:oren|urtsdatum|urtsort|\\.)?|date de naissance|n[ée]e? le|fecha de nacimiento|nationality|nationalit[ée]t?|staatsangeh[öo]rigkeit|nacionalidad|marital status|familienstand|situation familiale|estado civil|gender|geschlecht|age|alter|driving licen[cs]e|f[üu]hrerschein|permis|visa|work permit|\\d{2} ans|\\d{2} años)\\b.*");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[|•●▪⋅∙◆⋄★✦∣❘‖¦♦❖■□→»]\\s*|\\s+[·–—~/-]\\s+|\\s+,\\s+|;\\s+");

    private final Contact contact = new Contact();
    private final List<NameReader.Candidate> texts = new ArrayList<>();

    private ContactReader() {}

    static Contact read(Document document, List<Section> sections) {
        ContactReader reader = new ContactReader();
        for (Section section : sections) {
            boolean header = section.kind() == null;
            boolean details =
                    section.kind() == SectionTitles.Kind.CONTACT || section.kind() == SectionTitles.Kind.LINKS;
            if (header || details) for (Line line : WrappedAddresses.join(section.lines())) reader.line(line, header);
        }
        reader.mailLinks(document);
        for (Line line : document.lines()) if (reader.contact.email == null) reader.email(line.text(), line);
        NameReader.read(reader.texts, reader.contact, document);
        reader.addLinks(document, sections);
        return reader.contact;
    }

    private void line(Line line, boolean header) {
        if (header && (isSummary(line) || carriesSummaryOn(line))) {
            contact.summary.add(line);
            return;
        }
        boolean reached = false;
        for (Cell cell : line.cells()) {
            String text = cell.text();
            String rest = email(text, line);
            rest = urls(rest, line);
            rest = phone(rest, line);
            boolean found = !rest.equals(text);
            reached |= found;
            for (String part : SEPARATOR.split(rest)) part(part, cell, line, found || reached, header);
        }
    }

    private static boolean isSummary(Line line) {
        return Entries.prose(line)
                && line.words() > 9
                && !EMAIL.matcher(line.text()).find();
    }

    private boolean carriesSummaryOn(Line line) {
        if (contact.summary.isEmpty()) return false;
        Line last = contact.summary.get(contact.summary.size() - 1);
        return last.lane() == line.lane()
                && last.number() + 1 == line.number()
                && Math.abs(last.size() - line.size()) < 0.3f
                && line.gap() < 1.7f
                && Wraps.full(last, line);
    }

    private void part(String raw, Cell cell, Line line, boolean amongContacts, boolean header) {
        String part = raw.strip();
        boolean labelled = LABEL.matcher(part).find();
        String bare = LABEL.matcher(part)
                .replaceFirst("")
                .replaceAll("^[\\s,;:|()/·~–—\\-\\p{So}\\p{Sk}\\p{Cn}\\ufe0f]+|[\\s,;:|(\\p{So}\\p{Cn}\\ufe0f]+$", "")
                .strip();
        if (bare.length() < 2 || bare.chars().noneMatch(Character::isLetter) && !bare.matches("\\d{4,6}")) return;
        if (PRIVATE.matcher(part).matches() || DateRanges.whole(bare) != null) return;
        if (place(bare, line, labelled)) return;
        if (!header && contact.place == null && Towns.isKnown(bare))
            contact.place = new Read<>(new Location(null, null, bare, null, null), line, 0.7);
        if (header) texts.add(new NameReader.Candidate(bare, cell, line, amongContacts));
    }

    private boolean place(String text, Line line, boolean labelled) {
        Location place = Places.isCertain(text) || labelled || Places.isStreet(text) ? Places.read(text) : null;
        if (place == null && Places.isStreet(text)) place = new Location(text, null, null, null, null);
        if (place == null && Places.country(text) != null)
            place = new Location(null, null, null, Places.country(text), null);
        if (place == null) return false;
        Location known = contact.place == null ? null : contact.place.value();
        if (known == null) contact.place = new Read<>(place, line, place.city() == null ? 0.6 : 0.9);
        else if (contact.place != null && Math.abs(contact.place.line().number() - line.number()) <= 2)
            contact.place = new Read<>(merge(known, place), place.city() == null ? contact.place.line() : line, 0.9);
        return true;
    }

    private static Location merge(Location a, Location b) {
        return new Location(
                a.address() != null ? a.address() : b.address(),
                a.postalCode() != null ? a.postalCode() : b.postalCode(),
                a.city() != null ? a.city() : b.city(),
                a.countryCode() != null ? a.countryCode() : b.countryCode(),
                a.region() != null ? a.region() : b.region());
    }

    private String email(String text, Line line) {
        Matcher m = EMAIL.matcher(text);
        if (!m.find()) return text;
        if (contact.email == null) {
            String address = m.group().replaceAll("\\s", "").replaceAll("(?i)\\(at\\)|\\[at\\]", "@");
            contact.email = new Read<>(address, line, 0.99);
        }
        return text.substring(0, m.start()) + " | " + text.substring(m.end());
    }

    private String phone(String text, Line line) {
        Matcher m = PHONE.matcher(text);
        int from = 0;
        while (m.find(from)) {
            String number = m.group().strip();
            long digits = number.chars().filter(Character::isDigit).count();
            boolean dates = DateRanges.find(number) != null && !number.startsWith("+");
            boolean postal = number.matches("\\d{4,6}(?:-\\d{3,4})?");
            if (digits >= 7 && digits <= 16 && !dates && !postal) {
                if (number.startsWith(")")) number = number.substring(1);
                if (contact.phone == null)
                    contact.phone = new Read<>(number, line, number.startsWith("+") ? 0.98 : 0.92);
                return text.substring(0, m.start()) + " | " + text.substring(m.end());
            }
            from = m.end();
        }
        return text;
    }

    private String urls(String text, Line line) {
        Matcher m = URL.matcher(text);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (m.find()) {
            addUrl(m.group().replaceAll("[.,;:]+$", ""), line, 0.9);
            rest.append(text, at, m.start()).append(" | ");
            at = m.end();
        }
        return rest.append(text.substring(at)).toString();
    }

    private void addUrl(String url, Line line, double confidence) {
        String key = key(url);
        for (int i = 0; i < contact.urls.size(); i++) {
            String other = key(contact.urls.get(i).value());
            if (other.equals(key)) return;
            if (key.startsWith(other + "/") && Networks.name(url) != null && !other.contains("/")) {
                contact.urls.set(i, new Read<>(url, line, confidence));
                return;
            }
            if (other.startsWith(key + "/") && Networks.name(url) != null) return;
        }
        contact.urls.add(new Read<>(url, line, confidence));
    }

    private static String key(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceAll("/+$", "");
    }

    private void mailLinks(Document document) {
        if (document.lines().isEmpty()) return;
        Line first = document.lines().get(0);
        for (Document.Link link : document.links()) {
            String url = link.url();
            if (url.regionMatches(true, 0, "mailto:", 0, 7)) {
                String address = url.substring(7).split("\\?")[0].strip();
                boolean cut =
                        contact.email != null && address.startsWith(contact.email.value()) || contact.email == null;
                if (cut && EMAIL.matcher(address).matches())
                    contact.email = new Read<>(address, lineOf(document, link, first), 0.97);
            } else if (url.regionMatches(true, 0, "tel:", 0, 4) && contact.phone == null) {
                String number = link.text().replaceAll("[^\\d]", "").length() >= 7 ? link.text() : url.substring(4);
                contact.phone = new Read<>(number, lineOf(document, link, first), 0.95);
            }
        }
    }

    /** Addresses behind words of the header ("LinkedIn", a user name) and behind icons. */
    private void addLinks(Document document, List<Section> sections) {
        List<Line> header = new ArrayList<>();
        for (Section section : sections)
            if (section.kind() == null
                    || section.kind() == SectionTitles.Kind.CONTACT
                    || section.kind() == SectionTitles.Kind.LINKS) header.addAll(section.lines());
        for (Line line : header)
            for (Cell cell : line.cells())
                for (Word word : cell.words())
                    if (word.url() != null && word.url().matches("(?i)https?://.*")) addUrl(word.url(), line, 0.97);
        for (Document.Link link : document.links()) {
            boolean profile = link.url().matches("(?i)https?://.*") && Networks.name(link.url()) != null;
            if (profile
                    && link.page() == 1
                    && link.text().isEmpty()
                    && !header.isEmpty()
                    && document.format().equals("pdf")) addUrl(link.url(), header.get(0), 0.8);
        }
    }

    private static Line lineOf(Document document, Document.Link link, Line otherwise) {
        for (Line line : document.lines())
            for (Cell cell : line.cells())
                for (Word word : cell.words()) if (Objects.equals(word.url(), link.url())) return line;
        return otherwise;
    }

    static @Nullable Location possible(String text) {
        return Places.isPossible(text) && !text.contains(",") ? new Location(null, null, text, null, null) : null;
    }
}
