package dev.tailorbird.account;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.platform.PersonalData;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Gives out, and removes, everything that all domains keep about a person. */
@ApplicationScoped
class PersonalDataService {
    private final List<PersonalData> domains;
    private final AccountService accounts;
    private final Offload offload;

    PersonalDataService(@All List<PersonalData> domains, AccountService accounts, Offload offload) {
        this.domains = domains;
        this.accounts = accounts;
        this.offload = offload;
    }

    /** @return a ZIP with a folder per domain */
    Uni<byte[]> export(UUID accountId) {
        return Multi.createFrom()
                .iterable(domains)
                .onItem()
                .transformToUniAndConcatenate(
                        domain -> domain.export(accountId).map(files -> new Folder(domain, files)))
                .collect()
                .asList()
                .chain(folders -> offload.call(() -> zip(folders)));
    }

    /** All of it in one transaction: an account goes as a whole or not at all. */
    Uni<Void> delete(UUID accountId, String password) {
        return accounts.requirePassword(accountId, password, "password")
                .chain(() -> Panache.withTransaction(() -> accounts.lockToLeave(accountId)
                        .call(() -> oneByOne(domain -> domain.dropWork(accountId)))
                        .call(() -> oneByOne(domain -> domain.erase(accountId)))
                        .chain(accounts::remove)));
    }

    /** One after the other: a session never runs two queries at once. */
    private Uni<Void> oneByOne(Function<PersonalData, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(domains)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static byte[] zip(List<Folder> folders) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Folder folder : folders)
                for (PersonalData.File file : folder.files) {
                    zip.putNextEntry(new ZipEntry(folder.domain.name() + "/" + file.name()));
                    zip.write(file.content());
                    zip.closeEntry();
                }
        }
        return bytes.toByteArray();
    }

    private record Folder(PersonalData domain, List<PersonalData.File> files) {}
}
