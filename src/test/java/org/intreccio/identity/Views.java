package org.intreccio.identity;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the portal's views for Karibu, whose own search passes over those that are package-private. */
public final class Views {

    private Views() {}

    /** Every view with a route. */
    public static Set<Class<?>> all() {
        return found(new AnnotationTypeFilter(Route.class));
    }

    @SuppressWarnings("unchecked") // A route is a component, and an error view a component that takes an exception.
    static Routes routes() {
        var views = new LinkedHashSet<Class<? extends Component>>();
        all().forEach(view -> views.add((Class<? extends Component>) view));
        var errors = new LinkedHashSet<Class<? extends HasErrorParameter<?>>>();
        found(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> errors.add((Class<? extends HasErrorParameter<?>>) view));
        return new Routes(views, errors, true);
    }

    private static Set<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var classes = new LinkedHashSet<Class<?>>();
        scanner.findCandidateComponents("org.intreccio").stream()
                .map(definition -> ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()), null))
                .forEach(classes::add);
        return classes;
    }
}
