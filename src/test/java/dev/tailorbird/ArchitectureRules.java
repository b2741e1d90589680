package dev.tailorbird;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.groups.UniAwait;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The rules of the architecture over any root package, so that they can be tried on planted violations too. */
final class ArchitectureRules {
    /** Top of the house first: a package imports only packages below its own line. */
    static final List<String> ORDER = List.of(
            "cli",
            "admin",
            "learning",
            "insights",
            "digest",
            "interview",
            "tracking",
            "tailoring",
            "matching",
            "resume",
            "jobs",
            "discovery",
            "intake",
            "profile",
            "experience",
            "claims",
            "posting",
            "geo",
            "skills",
            "ai",
            "account",
            "platform",
            "shared");

    /** Know no table and no HTTP. */
    private static final List<String> PURE = List.of("claims", "posting", "skills");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    ArchRule importsGoDown() {
        CompositeArchRule rule = null;
        for (int line = 1; line < ORDER.size(); line++) {
            ArchRule here = noClasses()
                    .that()
                    .resideInAPackage(in(ORDER.get(line)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            ORDER.subList(0, line).stream().map(this::in).toArray(String[]::new))
                    .because("imports go down the list of packages")
                    .allowEmptyShould(true);
            rule = rule == null ? CompositeArchRule.of(here) : rule.and(here);
        }
        return java.util.Objects.requireNonNull(rule);
    }

    ArchRule everyPackageHasItsLine() {
        return classes()
                .should()
                .resideInAnyPackage(ORDER.stream().map(this::in).toArray(String[]::new))
                .because("every package stands on a line of the list");
    }

    ArchRule resourcesTouchNoData() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(data())
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("io.quarkus.hibernate..", "org.hibernate..")
                        .as("reside in Panache or Hibernate"))
                .because("resources parse, delegate and return")
                .allowEmptyShould(true);
    }

    ArchRule dataStaysInItsDomain() {
        return classes()
                .that(data())
                .should(new ArchCondition<>("be used only inside their own domain") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesToSelf().stream()
                                .filter(d -> !domain(d.getOriginClass()).equals(domain(item)))
                                .filter(d -> !domain(item).equals("platform"))
                                .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                    }
                })
                .because("a domain is reached through its service and records")
                .allowEmptyShould(true);
    }

    ArchRule nothingBlocks() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("platform"), in("ai"), in("cli"))
                .should()
                .callMethodWhere(new DescribedPredicate<>("it waits, subscribes or sleeps") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        JavaClass owner = call.getTargetOwner();
                        String name = call.getName();
                        return owner.isAssignableTo(UniAwait.class)
                                || owner.isAssignableTo(Uni.class)
                                        && Set.of("await", "subscribe").contains(name)
                                || owner.isAssignableTo(Thread.class) && name.equals("sleep");
                    }
                })
                .because("only platform, ai and cli may block")
                .allowEmptyShould(true);
    }

    ArchRule transactionsLiveInServices() {
        return CompositeArchRule.of(methods()
                        .that()
                        .areAnnotatedWith(WithTransaction.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Service")
                        .because("transactions live in services")
                        .allowEmptyShould(true))
                .and(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("jakarta.transaction.Transactional")
                        .because("one kind of transaction is used")
                        .allowEmptyShould(true));
    }

    ArchRule onlyPlatformOpensConnections() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("platform"), in("ai"), in("cli"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "io.vertx.core.http..", "io.vertx.ext.web.client..")
                                .and(new DescribedPredicate<JavaClass>("open connections") {
                                    @Override
                                    public boolean test(JavaClass c) {
                                        return c.getSimpleName().contains("Client")
                                                || c.getPackageName().startsWith("java.net.http");
                                    }
                                }))
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .orShould()
                .callMethod("org.jsoup.Jsoup", "connect", String.class.getName())
                .because("addresses are fetched by the guarded client of platform")
                .allowEmptyShould(true);
    }

    ArchRule requestsFinishWithoutTheirClient() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "@Cancellable(false)",
                        annotation -> annotation.getRawType().isEquivalentTo(Cancellable.class)
                                && annotation
                                        .get("value")
                                        .filter(Boolean.FALSE::equals)
                                        .isPresent()))
                .because("work that ends with its client's connection leaves its transaction open")
                .allowEmptyShould(true);
    }

    ArchRule pureEnginesKnowNoFramework() {
        return noClasses()
                .that()
                .resideInAnyPackage(PURE.stream().map(this::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta.persistence..", "jakarta.ws.rs..", "jakarta.enterprise..")
                .because("engines are plain objects")
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> data() {
        return new DescribedPredicate<>("are entities or repositories") {
            @Override
            public boolean test(JavaClass c) {
                return c.getPackageName().startsWith(root)
                        && (c.isAnnotatedWith(Entity.class)
                                || !c.isInterface() && c.isAssignableTo(PanacheRepositoryBase.class));
            }
        };
    }

    private String domain(JavaClass c) {
        String rest = c.getPackageName()
                .substring(Math.min(root.length(), c.getPackageName().length()));
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    List<ArchRule> all() {
        return List.of(
                importsGoDown(),
                everyPackageHasItsLine(),
                resourcesTouchNoData(),
                dataStaysInItsDomain(),
                nothingBlocks(),
                transactionsLiveInServices(),
                onlyPlatformOpensConnections(),
                requestsFinishWithoutTheirClient(),
                pureEnginesKnowNoFramework());
    }
}
