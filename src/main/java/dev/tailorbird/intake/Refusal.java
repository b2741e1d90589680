package dev.tailorbird.intake;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;

/** The ways a document is refused: each says what is wrong and what to do, and names the field "file". */
final class Refusal {
    private Refusal() {}

    static DomainException of(ProblemCode code, String what, String whatToDo) {
        return new DomainException(code, what + " " + whatToDo, new FieldError("file", whatToDo));
    }

    static DomainException empty() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The file is empty.",
                "Upload a file that holds a resume as PDF, DOCX, text or JSON Resume.");
    }

    static DomainException tooLarge() {
        return of(
                ProblemCode.TOO_LARGE,
                "The file is larger than 10 MB.",
                "Upload a smaller file, for example one without pictures.");
    }

    static DomainException tooManyPages(int pages) {
        return of(
                ProblemCode.TOO_LARGE,
                "The document has " + pages + " pages; at most 20 are read.",
                "Upload only the pages of the resume itself.");
    }

    static DomainException tooMuchText() {
        return of(
                ProblemCode.TOO_LARGE,
                "The document holds more than 500,000 characters.",
                "Upload only the resume itself.");
    }

    static DomainException encrypted() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The document is protected by a password.",
                "Save a copy without the password and upload that.");
    }

    static DomainException scanned() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The document holds pictures of pages and no text: this is a scan.",
                "Upload a text PDF or DOCX, or paste the text.");
    }

    static DomainException noText() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The document holds no text.",
                "Upload a text PDF or DOCX, or paste the text.");
    }

    static DomainException bomb() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The document unpacks to far more data than a resume holds.",
                "Save it again with your word processor, or upload a PDF.");
    }

    static DomainException damaged(String kind) {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The " + kind + " file is damaged and cannot be opened.",
                "Save or export it again and upload the new file.");
    }

    static DomainException doctype() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "The DOCX file holds XML with a document type declaration, which is not read for safety.",
                "Save it again with your word processor, or upload a PDF.");
    }

    static DomainException tooSlow() {
        return of(
                ProblemCode.UNREADABLE_DOCUMENT,
                "Reading the document took too long.",
                "Save it again in a simpler form, for example as DOCX, or paste the text.");
    }

    static DomainException unsupported(String what) {
        return of(
                ProblemCode.UNSUPPORTED_TYPE,
                what,
                "Upload a PDF, DOCX, text, Markdown or JSON Resume file, or the ZIP of a LinkedIn export.");
    }
}
