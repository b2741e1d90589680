package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.KeyCursor;
import dev.tailorbird.platform.web.Page;
import dev.tailorbird.platform.web.VersionTag;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Companies: what there is on this server. Which of them an account follows is {@link ChoiceService}'s. */
@ApplicationScoped
class CompanyService {
    private final Companies companies;
    private final ChoiceService choices;
    private final CompanyViews views;

    CompanyService(Companies companies, ChoiceService choices, CompanyViews views) {
        this.companies = companies;
        this.choices = choices;
        this.views = views;
    }

    @WithSession
    Uni<Page<CompanyView>> list(UUID accountId, CompanyFilter filter, @Nullable String cursor, int limit) {
        String after = KeyCursor.of(cursor, 1).map(keys -> keys.get(0)).orElse("");
        return companies
                .page(accountId, filter, after, limit)
                .map(rows -> Page.cut(rows, limit, row -> KeyCursor.text(List.of(row.name))))
                .chain(page -> views.of(accountId, page.items()).map(items -> new Page<>(items, page.nextCursor())));
    }

    @WithSession
    Uni<CompanyView> get(UUID accountId, UUID id) {
        return companies.require(id).chain(company -> views.of(accountId, company));
    }

    @WithSession
    Uni<Detection> detect(String url) {
        CareersAddress address = CareersAddress.of(url);
        return companies
                .byBoard(address.key())
                .map(known -> Detection.of(address, known.map(c -> c.id).orElse(null)));
    }

    /** Adds the company and chooses it. */
    Uni<CompanyView> create(UUID accountId, NewCompany given) {
        CareersAddress address = supported(CareersAddress.of(given.url()));
        String name = given.name() == null ? "" : given.name().strip();
        return stored(accountId, name, address)
                .onFailure(PersistenceException.class)
                .transform(e -> changedMeanwhile());
    }

    @WithTransaction
    Uni<CompanyView> stored(UUID accountId, String name, CareersAddress address) {
        return companies
                .byBoard(address.key())
                .invoke(known -> known.ifPresent(CompanyService::refuseSecond))
                .chain(() -> name.isEmpty() ? freeName(address) : requireFree(name, null))
                .chain(free -> companies.persistAndFlush(Company.of(free, address)))
                .call(company -> choices.choose(accountId, company.id, true))
                .chain(company -> views.of(accountId, company));
    }

    @WithTransaction
    Uni<CompanyView> put(UUID accountId, UUID id, long expectedVersion, CompanyEdit edit) {
        CareersAddress address = supported(CareersAddress.of(edit.siteUrl()));
        return companies
                .require(id)
                .invoke(company -> VersionTag.check(expectedVersion, company.version))
                .call(company -> requireFree(edit.name().strip(), company.id))
                .invoke(company -> CompanyRules.change(company, edit, address))
                .call(company -> companies.byBoard(company.boardKey).invoke(known -> known.filter(c -> !c.id.equals(id))
                        .ifPresent(CompanyService::refuseSecond)))
                .call(companies::flush)
                .chain(company -> views.of(accountId, company));
    }

    /** The readable name of the address; where another board has it, with the platform's name. */
    private Uni<String> freeName(CareersAddress address) {
        String plain = address.name();
        String label = address.board().platform().label();
        return companies
                .byName(plain)
                .chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().item(plain)
                        : companies
                                .byName(plain + " (" + label + ")")
                                .map(second -> second.isEmpty()
                                        ? plain + " (" + label + ")"
                                        : plain + " ("
                                                + address.key().toString().substring(0, 8) + ")"));
    }

    private Uni<String> requireFree(String name, @Nullable UUID mine) {
        return companies
                .byName(name)
                .invoke(known -> known.filter(c -> !c.id.equals(mine)).ifPresent(c -> {
                    throw taken(
                            "name", "There is a company of this name already: " + c.name + ", " + c.siteUrl + ".", c);
                }))
                .replaceWith(name);
    }

    private static CareersAddress supported(CareersAddress address) {
        if (!address.supported())
            throw new DomainException(
                    ProblemCode.INVALID,
                    address.message(),
                    new FieldError("url", "is on a platform that is not supported"));
        return address;
    }

    private static void refuseSecond(Company known) {
        throw taken("url", "This board is here already, as " + known.name + ".", known);
    }

    private static DomainException taken(String field, String detail, Company known) {
        return new DomainException(
                ProblemCode.CONFLICT,
                detail,
                new FieldError(field, "belongs to " + known.name + " (" + known.id + ")"));
    }

    private static DomainException changedMeanwhile() {
        return new DomainException(
                ProblemCode.CONFLICT,
                "Somebody added a company of this name or board at the same time. Look for it in the list.");
    }
}
