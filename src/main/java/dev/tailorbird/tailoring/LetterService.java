package dev.tailorbird.tailoring;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.resume.Documents;
import dev.tailorbird.resume.Letter;
import dev.tailorbird.resume.RenderedPdf;
import dev.tailorbird.resume.Resume;
import dev.tailorbird.resume.ResumeService;
import dev.tailorbird.shared.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A session's cover letter as it is sent. Name and contact are joined from the profile whenever it is made. */
@ApplicationScoped
class LetterService {
    private final TailoringService sessions;
    private final ResumeService resumes;
    private final Documents documents;
    private final Offload offload;

    LetterService(TailoringService sessions, ResumeService resumes, Documents documents, Offload offload) {
        this.sessions = sessions;
        this.resumes = resumes;
        this.documents = documents;
        this.offload = offload;
    }

    /** @param note what its reader should know, in plain words; null when there is nothing to say */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record File(String name, byte[] content, @Nullable String note) {}

    Uni<String> text(UUID accountId, UUID sessionId) {
        return with(
                accountId,
                sessionId,
                (letter, resume) -> letter.signed(resume.resume().basics().name()));
    }

    /** Set like the session's resume. */
    Uni<File> pdf(UUID accountId, UUID sessionId) {
        return with(accountId, sessionId, (letter, resume) -> {
            RenderedPdf pdf = documents.letterPdf(sheet(letter, resume), resume.options());
            return new File(resume.letterName("pdf"), pdf.bytes(), pdf.note());
        });
    }

    Uni<File> docx(UUID accountId, UUID sessionId) {
        return with(
                accountId,
                sessionId,
                (letter, resume) -> new File(
                        resume.letterName("docx"),
                        documents.letterDocx(sheet(letter, resume), resume.options()),
                        null));
    }

    private static Letter sheet(TailoringResult.Letter letter, Resume resume) {
        return new Letter(
                resume.resume().basics(),
                letter.paragraphs(resume.resume().basics().name()));
    }

    /** Made on a worker; no session is held meanwhile. */
    private <T> Uni<T> with(UUID accountId, UUID sessionId, BiFunction<TailoringResult.Letter, Resume, T> made) {
        return sessions.tailored(accountId, sessionId).chain(tailored -> {
            TailoringResult.Letter letter =
                    Optional.ofNullable(tailored.result().letter()).orElseThrow(() -> new NotFound("cover letter"));
            return resumes.get(accountId, tailored.resumeId())
                    .chain(resume -> offload.call(() -> made.apply(letter, resume)));
        });
    }
}
