package dev.tailorbird.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its content; the name it came with is never trusted. */
enum FileKind {
    PDF,
    DOCX,
    LINKEDIN,
    JSON,
    TEXT;

    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final int MAX_ENTRIES = 5_000;
    private static final long SMALL = 5L * 1024 * 1024;
    private static final int MAX_RATIO = 200;

    static FileKind sniff(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) return PDF;
        if (head.startsWith("PK\u0003\u0004")) return zip(content);
        if (head.startsWith("PK\u0005\u0006")) throw Refusal.unsupported("This is an empty archive.");
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) throw ole(content);
        if (head.startsWith("{\\rtf")) throw Refusal.unsupported("This is an RTF file.");
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8"))
            throw Refusal.unsupported("This is a picture, not a text document.");
        String start =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml"))
            throw Refusal.unsupported("This is an HTML or XML file.");
        if (start.startsWith("{") || start.startsWith("[")) return JSON;
        return TEXT;
    }

    /** The text of a plain file: UTF-8 or UTF-16 by mark, else UTF-8 if valid, else Windows-1252; junk is refused. */
    static String text(byte[] content) {
        String text = decode(content);
        if (text.startsWith("\ufeff")) text = text.substring(1);
        long junk = text.chars()
                .filter(c -> c == 0xFFFD || c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B)
                .count();
        if (text.indexOf('\0') >= 0 || junk * 50 > text.length())
            throw Refusal.unsupported("The file is not a text document.");
        return text;
    }

    private static String decode(byte[] b) {
        if (b.length > 1 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xFE)
            return new String(b, StandardCharsets.UTF_16LE);
        if (b.length > 1 && (b[0] & 255) == 0xFE && (b[1] & 255) == 0xFF)
            return new String(b, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(b))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(b, Charset.forName("windows-1252"));
        }
    }

    /** Unpacks every entry once, counting only, before any library sees the archive (zip bomb, XML with DOCTYPE). */
    private static FileKind zip(byte[] content) {
        boolean word = false;
        boolean open = false;
        boolean linkedIn = false;
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) throw Refusal.bomb();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                word |= name.equals("word/document.xml") || name.startsWith("word/document");
                open |= name.equals("content.xml");
                linkedIn |= LinkedInExport.isTelling(name);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                boolean first = true;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED || unpacked > SMALL && unpacked / MAX_RATIO > content.length)
                        throw Refusal.bomb();
                    if (first && xml && hasDoctype(buffer, n)) throw Refusal.doctype();
                    first = false;
                }
            }
        } catch (ZipException damaged) {
            throw Refusal.damaged(word ? "DOCX" : "ZIP");
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusal.damaged("ZIP");
        }
        if (word) return DOCX;
        if (linkedIn) return LINKEDIN;
        throw Refusal.unsupported(
                open
                        ? "This is an OpenDocument file."
                        : "This is an archive that holds neither a Word document nor a LinkedIn export.");
    }

    private static boolean hasDoctype(byte[] buffer, int length) {
        String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }

    private static RuntimeException ole(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) return Refusal.encrypted();
        } catch (IOException | RuntimeException notReadable) {
            return Refusal.damaged("Word");
        }
        return Refusal.unsupported("This is a document of an old Office format (.doc).");
    }
}
