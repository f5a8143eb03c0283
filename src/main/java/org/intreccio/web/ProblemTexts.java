package org.intreccio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.intreccio.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Puts what Spring refused into the sentences of the portal, in the language of the request. */
@Component
class ProblemTexts {

    private static final int SHOWN = 60;

    private final Texts texts;

    ProblemTexts(Texts texts) {
        this.texts = texts;
    }

    /** A problem with the title of its status and this sentence; the sentence's key lets programs tell problems apart. */
    ProblemDetail problem(HttpStatusCode status, String key, Object... arguments) {
        var language = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatusAndDetail(status, texts.say(language, key, arguments));
        var title = "web.problem." + status.value();
        problem.setTitle(texts.find(language, title)
                .or(() -> texts.find(language, "web.problem.other"))
                .orElse(title));
        problem.setProperty("key", key);
        return problem;
    }

    ProblemDetail problem(Exception refusal, HttpStatusCode status) {
        return switch (refusal) {
            case MethodArgumentTypeMismatchException e -> atField(status, e.getName(), e.getValue());
            case TypeMismatchException e -> atField(status, Objects.toString(e.getPropertyName(), ""), e.getValue());
            case MissingServletRequestParameterException e -> {
                var problem = problem(status, "web.error.missing", e.getParameterName());
                problem.setProperty("field", e.getParameterName());
                yield problem;
            }
            case MissingRequestHeaderException e -> {
                var problem = problem(status, "web.error.missing-header", e.getHeaderName());
                problem.setProperty("field", e.getHeaderName());
                yield problem;
            }
            case HttpRequestMethodNotSupportedException e -> problem(status, "web.error.method", e.getMethod());
            case HttpMediaTypeException e ->
                problem(status, status.value() == 406 ? "web.error.accept" : "web.error.content-type");
            case NoResourceFoundException e -> problem(status, "web.error.path", shown("/" + e.getResourcePath()));
            case NoHandlerFoundException e -> problem(status, "web.error.path", shown(e.getRequestURL()));
            case MaxUploadSizeExceededException e -> problem(status, "web.error.size");
            default -> problem(status, "web.error.request");
        };
    }

    private ProblemDetail atField(HttpStatusCode status, String field, @Nullable Object value) {
        var problem = problem(status, "web.error.type", field, shown(Objects.toString(value, "")));
        problem.setProperty("field", field);
        return problem;
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static @Nullable URI instance(HttpServletRequest request) {
        try {
            return URI.create(request.getRequestURI());
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
