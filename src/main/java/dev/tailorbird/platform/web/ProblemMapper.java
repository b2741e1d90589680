package dev.tailorbird.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.Problem;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where failures become {@code application/problem+json}. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final String RETRY_SECONDS = "30";

    @ServerExceptionMapper
    Response domain(DomainException e, UriInfo uri) {
        return answer(e.code(), e.detail(), e.errors(), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, UriInfo uri) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        String fields = errors.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; "));
        return answer(ProblemCode.INVALID, "Correct this and send it again: " + fields + ".", errors, uri);
    }

    /**
     * Jackson's own failures reach us bare or wrapped into a 400. Those of a value of the wrong kind are named, because
     * the framework has an answer of its own for them.
     */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException e, UriInfo uri) {
        String field = e instanceof JsonMappingException m ? path(m) : "";
        if (field.isEmpty())
            return answer(
                    ProblemCode.MALFORMED,
                    "The body is not valid JSON"
                            + (e.getLocation() == null
                                    ? "."
                                    : " at line " + e.getLocation().getLineNr() + ", column "
                                            + e.getLocation().getColumnNr() + "."),
                    List.of(),
                    uri);
        return answer(
                ProblemCode.MALFORMED,
                "The field " + field + " has a value of the wrong kind.",
                List.of(new FieldError(field, "has a value of the wrong kind")),
                uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e, UriInfo uri) {
        return answer(
                ProblemCode.UNAUTHENTICATED,
                "Send a valid access token (Authorization: Bearer …). Tokens last 15 minutes; refresh or log in again.",
                List.of(),
                uri);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, UriInfo uri) {
        return answer(ProblemCode.FORBIDDEN, "Your account's roles do not allow this.", List.of(), uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) return json(json, uri);
        Optional<String> parameter = unreadable(e, uri);
        if (parameter.isPresent()) return parameter(parameter.get(), uri);
        int status = e.getResponse().getStatus();
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == status)
                .findFirst()
                .map(code -> answer(code, plain(code), List.of(), uri))
                .orElseGet(e::getResponse);
    }

    /** A query parameter that is not of its kind is a 404 to the framework; its value stands in the cause's message. */
    private static Optional<String> unreadable(WebApplicationException e, UriInfo uri) {
        if (!(e instanceof NotFoundException) || e.getCause() == null) return Optional.empty();
        String why = String.valueOf(e.getCause().getMessage());
        return uri.getQueryParameters().entrySet().stream()
                .filter(query -> query.getValue().stream().anyMatch(value -> !value.isBlank() && why.contains(value)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Response parameter(String name, UriInfo uri) {
        return answer(
                ProblemCode.MALFORMED,
                "The parameter " + name + " has a value that it does not take. The contract lists those that it does.",
                List.of(new FieldError(name, "has a value that it does not take")),
                uri);
    }

    @ServerExceptionMapper
    Response persistence(PersistenceException e, UriInfo uri) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof DomainException unreadable) return domain(unreadable, uri);
            if (t instanceof OptimisticLockException || t instanceof StaleStateException)
                return answer(
                        ProblemCode.CONFLICT,
                        "Load it again, and repeat your change on the new version.",
                        List.of(),
                        uri);
        }
        return internal(e, uri);
    }

    @ServerExceptionMapper
    Response internal(Throwable e, UriInfo uri) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Failure %s at %s", id, uri.getPath());
        return answer(
                ProblemCode.INTERNAL,
                "This is a fault of the server. Its log has the details under " + id + ".",
                List.of(),
                uri);
    }

    private static Response answer(ProblemCode code, String detail, List<FieldError> errors, UriInfo uri) {
        Response.ResponseBuilder response = Response.status(code.status())
                .type("application/problem+json")
                .entity(Problem.of(code, detail, uri.getPath(), errors));
        if (code.status() == 401) response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (code.status() == 429) response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return response.build();
    }

    private static String plain(ProblemCode code) {
        return switch (code) {
            case NOT_FOUND -> "There is nothing at this address, or it is not yours.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method.";
            case NOT_ACCEPTABLE -> "Ask for a media type that this address offers.";
            case UNSUPPORTED_TYPE -> "Send the body in a media type that this address takes.";
            case TOO_LARGE -> "Send less than 10 MB.";
            default -> "The request could not be read. Check its form.";
        };
    }

    /** The path below the method and its parameter: what the caller knows the field by. */
    private static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] parts = path.split("\\.", 3);
        return parts.length == 3 ? parts[2] : parts[parts.length - 1];
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
    }
}
