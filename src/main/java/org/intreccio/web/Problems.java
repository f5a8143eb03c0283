package org.intreccio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure of the REST interface as {@code application/problem+json} (RFC 9457), in the language of the caller:
 * what happened, at which field, and what to do. Failures of our own are logged under a code that the answer bears.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(DomainException refusal, WebRequest request) {
        var status = status(refusal);
        var headers = new HttpHeaders();
        if (status == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"intreccio\"");
        }
        if (refusal instanceof TooMany many) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(many.seconds()));
        }
        var problem = texts.problem(status, refusal.key(), refusal.arguments().toArray());
        refusal.field().ifPresent(field -> problem.setProperty("field", field));
        return answer(problem, headers, status, request);
    }

    private static HttpStatus status(DomainException refusal) {
        return switch (refusal) {
            case InvalidValue i -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NotFound n -> HttpStatus.NOT_FOUND;
            case Conflict c -> HttpStatus.CONFLICT;
            case TooMany t -> HttpStatus.TOO_MANY_REQUESTS;
            case Refused r -> r.signInHelps() ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        log.error("Unexpected failure {} at {}", code, request.getDescription(false), failure);
        var problem = texts.problem(HttpStatus.INTERNAL_SERVER_ERROR, "kernel.error.unexpected", code);
        problem.setProperty("code", code);
        return answer(problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var broken = new ArrayList<Broken>();
        e.getAllErrors().forEach(error -> broken.add(new Broken(name(error), error.getDefaultMessage())));
        return invalid(broken, headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var broken = new ArrayList<Broken>();
        e.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> broken.add(new Broken(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : result.getMethodParameter().getParameterName(),
                                error.getDefaultMessage()))));
        return invalid(broken, headers, request);
    }

    /** One field that breaks its rule. */
    record Broken(@Nullable String field, @Nullable String message) {}

    private static String name(MessageSourceResolvable error) {
        return error instanceof FieldError field ? field.getField() : "";
    }

    private ResponseEntity<Object> invalid(List<Broken> broken, HttpHeaders headers, WebRequest request) {
        var problem = texts.problem(HttpStatus.UNPROCESSABLE_CONTENT, "web.error.fields", broken.size());
        problem.setProperty("errors", broken);
        return answer(problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return domainCause(e)
                .map(refusal -> refused(refusal, request))
                .orElseGet(() -> answer(texts.problem(status, "web.error.body"), headers, status, request));
    }

    /** Everything else that Spring refuses: wrong types, unknown paths, methods, formats. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var refusal = domainCause(e);
        if (refusal.isPresent()) {
            return refused(refusal.get(), request);
        }
        if (status.is5xxServerError()) {
            return unexpected(e, request);
        }
        if (request instanceof ServletWebRequest servlet
                && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            return null;
        }
        return answer(texts.problem(e, status), headers, status, request);
    }

    /** A value that refused to be made of a parameter: Spring wraps it as a failed conversion. */
    private static Optional<DomainException> domainCause(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DomainException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static ResponseEntity<Object> answer(
            ProblemDetail problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (request instanceof ServletWebRequest servlet) {
            HttpServletRequest asked = servlet.getRequest();
            problem.setInstance(ProblemTexts.instance(asked));
        }
        // Spring hands some refusals over with headers that cannot be written.
        var told = HttpHeaders.copyOf(headers);
        told.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, told, status);
    }
}
