package dev.tailorbird.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The ZIP that LinkedIn sends on "Get a copy of your data". Only the files about the person's profile are unpacked, into
 * memory: messages, contacts, archives inside the archive and names that lead out of it are passed over.
 *
 * @param notes what was passed over and might be missed
 */
record LinkedInExport(Map<Part, CsvTable> tables, List<String> notes) {
    private static final int MAX_NAME = 40;
    private static final int MAX_FILE = 2 * 1024 * 1024;

    /** A file of the export: its name without case, spaces and marks, and a column that its header must have. */
    enum Part {
        PROFILE("First Name", "profile"),
        SUMMARY("Profile Summary", "profilesummary"),
        POSITIONS("Company Name", "positions"),
        EDUCATION("School Name", "education"),
        SKILLS("Name", "skills"),
        CERTIFICATIONS("Name", "certifications"),
        LANGUAGES("Name", "languages"),
        PROJECTS("Title", "projects"),
        HONORS("Title", "honors"),
        PUBLICATIONS("Name", "publications"),
        PATENTS("Title", "patents"),
        VOLUNTEERING("Company Name", "volunteering", "volunteer", "volunteerexperiences", "volunteerexperience"),
        ORGANIZATIONS("Name", "organizations"),
        COURSES("Name", "courses"),
        TEST_SCORES("Name", "testscores"),
        EMAILS("Email Address", "emailaddresses"),
        PHONES("Number", "phonenumbers"),
        RECOMMENDATIONS("Text", "recommendationsreceived", "recommendations");

        private final String column;
        private final List<String> names;

        Part(String column, String... names) {
            this.column = column;
            this.names = List.of(names);
        }

        static java.util.Optional<Part> of(String path) {
            if (!path.toLowerCase(Locale.ROOT).endsWith(".csv")) return java.util.Optional.empty();
            String base = path.substring(path.lastIndexOf('/') + 1, path.length() - 4);
            String bare = base.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            return java.util.Arrays.stream(values())
                    .filter(part -> part.names.contains(bare))
                    .findFirst();
        }
    }

    /** Whether an archive with this entry may be such an export. */
    static boolean isTelling(String path) {
        return Part.of(path)
                .filter(part -> part == Part.PROFILE || part == Part.POSITIONS || part == Part.EDUCATION)
                .isPresent();
    }

    CsvTable table(Part part) {
        return tables.getOrDefault(part, new CsvTable(part.names.get(0) + ".csv", List.of()));
    }

    static LinkedInExport read(byte[] content, Deadline deadline) {
        Map<Part, CsvTable> tables = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                deadline.check();
                String path = entry.getName().replace('\\', '/');
                Part part = entry.isDirectory() ? null : Part.of(path).orElse(null);
                if (part == null) continue;
                String file = name(path, part);
                if (List.of(path.split("/")).contains(".."))
                    notes.add(file + " was passed over: its path leads out of the archive.");
                else if (tables.containsKey(part)) notes.add(file + " is there twice; the first was read.");
                else tables.put(part, table(part, file, zip, deadline));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusal.damaged("ZIP");
        }
        return new LinkedInExport(tables, notes);
    }

    private static String name(String path, Part part) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.length() <= MAX_NAME ? name : part.names.get(0) + ".csv";
    }

    private static CsvTable table(Part part, String file, ZipInputStream zip, Deadline deadline) throws IOException {
        byte[] bytes = zip.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) throw Refusal.bomb();
        return CsvTable.read(file, FileKind.text(bytes), part.column, deadline);
    }
}
