package org.intreccio;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.ForStewards;
import org.intreccio.identity.OpenToAll;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds every endpoint of the portal, so that what a room adds is tested without being named. */
final class Endpoints {

    private Endpoints() {}

    record Endpoint(String method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        /** Those of the three annotations that say who may call it. */
        List<Class<?>> admits() {
            var own = admitting(handler.getMethod());
            return own.isEmpty() ? admitting(handler.getBeanType()) : own;
        }
    }

    static List<Endpoint> of(ApplicationContext context) {
        var found = new ArrayList<Endpoint>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (handler.getBeanType().getName().startsWith("org.intreccio.")) {
                        found.addAll(endpoints(info, handler));
                    }
                }));
        return found;
    }

    private static List<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Endpoint(method.name(), path, handler)))
                .toList();
    }

    /** Those of the three annotations that this view, endpoint or class bears. */
    static List<Class<?>> admitting(AnnotatedElement element) {
        var found = new ArrayList<Class<?>>();
        for (var annotation : List.of(OpenToAll.class, ForSignedIn.class, ForStewards.class)) {
            if (AnnotatedElementUtils.hasAnnotation(element, annotation)) {
                found.add(annotation);
            }
        }
        return found;
    }
}
