package dev.tailorbird.bench;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeRenderer;
import dev.tailorbird.resume.Sample;
import dev.tailorbird.shared.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Writes what fuzzing begins with: PDFs of our own renderer as they are and with plain streams, parts of DOCX files made
 * by POI, JSON, text, CSV and pages. Usage: {@code FuzzSeeds OUT [FOLDER …]}; files of the folders are taken too.
 */
public final class FuzzSeeds {
    private static final int LARGEST = 60_000;
    private static final byte[] TYPES =
            ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8);
    private static final byte[] RELATIONS =
            ("<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/"
                            + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
                            + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8);

    private final Path out;
    private int count;

    private FuzzSeeds(Path out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        FuzzSeeds seeds = new FuzzSeeds(Files.createDirectories(Path.of(args[0])));
        seeds.own();
        for (String folder : Arrays.asList(args).subList(1, args.length)) seeds.folder(Path.of(folder));
        System.out.println(seeds.count + " seeds");
    }

    /** What a DOCX needs around its main part. */
    static void frame(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(TYPES);
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        zip.write(RELATIONS);
    }

    private void own() throws IOException {
        JsonResume person = Sample.resume();
        ResumeRenderer renderer = new ResumeRenderer();
        for (String template : List.of("standard", "compact")) {
            byte[] pdf = renderer.render(person, new RenderOptions(template, "A4", 2))
                    .bytes();
            write(pdf);
            write(plainStreams(pdf));
        }
        docx(document(person));
        write(Json.write(person).getBytes(StandardCharsets.UTF_8));
        write(text(person).getBytes(StandardCharsets.UTF_8));
        text("C", """
                Company Name,Title,Description,Location,Started On,Finished On
                Lindenhof Clinic,Ward Nurse,"Cared for 18 patients.
                • Cut falls by 30%","Graz, Austria",Mar 2018,
                Sonnwend Home,Assistant,,Leibnitz,2014,Feb 2018
                """);
        text("B", """
                <html><head><title>Notes</title></head><body><article><h1>What I built</h1><p>Last year I built a Python
                tool that cut waiting by 30%.</p><p>I believe that <em>small</em> steps win.</p></article></body></html>
                """);
        text("B", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Notes</title><item><title>One</title>
                <description>&lt;p&gt;We reduced errors by 20% with SQL.&lt;/p&gt;</description></item></channel></rss>
                """);
        text("B", """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><title>One</title>
                <content type="html">&lt;p&gt;Ich habe ein Werkzeug gebaut.&lt;/p&gt;</content></entry></feed>
                """);
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) taken(file);
        }
    }

    private void taken(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) docx(content);
        else if (name.matches(".*\\.(pdf|json|txt|md)")) write(content);
        if (name.endsWith(".pdf")) write(plainStreams(content));
    }

    /** The archive, and its main part by itself. */
    private void docx(byte[] docx) throws IOException {
        write(docx);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml"))
                    text("W", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void text(String kind, String text) throws IOException {
        write((kind + text).getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] seed) throws IOException {
        if (seed.length <= LARGEST) Files.write(out.resolve(String.format(Locale.ROOT, "seed-%03d", ++count)), seed);
    }

    /** The same document with nothing compressed and its fonts left out, so that single bytes can be changed. */
    private static byte[] plainStreams(byte[] pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object == null ? null : object.getObject();
                if (base instanceof COSStream stream) plain(stream);
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    private static void plain(COSStream stream) throws IOException {
        if (stream.getCOSName(COSName.SUBTYPE) == COSName.IMAGE) return;
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        if (content.length > 20_000) return; // a font
        try (OutputStream to = stream.createOutputStream()) {
            to.write(content);
        }
    }

    private static byte[] document(JsonResume person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable head = document.createTable(1, 2);
            head.getRow(0).getCell(0).setText(person.basics().name());
            head.getRow(0).getCell(1).setText(person.basics().email());
            text(person)
                    .lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static String text(JsonResume r) {
        StringBuilder text =
                new StringBuilder(r.basics().name() + "\n" + r.basics().email() + "\n\nExperience\n");
        for (JsonResume.Work w : r.work()) {
            text.append(w.position()).append(", ").append(w.name()).append('\n');
            text.append(w.startDate())
                    .append(" - ")
                    .append(w.endDate() == null ? "present" : w.endDate())
                    .append('\n');
            w.highlights().forEach(h -> text.append("• ").append(h).append('\n'));
        }
        text.append("\nEducation\n");
        for (JsonResume.Education e : r.education())
            text.append(e.studyType()).append(", ").append(e.institution()).append('\n');
        text.append("\nSkills\n");
        for (JsonResume.Skill s : r.skills())
            text.append(s.name())
                    .append(": ")
                    .append(String.join(", ", s.keywords()))
                    .append('\n');
        return text.toString();
    }
}
