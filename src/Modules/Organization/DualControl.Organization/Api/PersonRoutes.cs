using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Persons;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>人员 A new person.</summary>
/// <param name="EmployeeNumber">工号 The enterprise's own number for the person, 1–30 characters, unique in it.</param>
/// <param name="Name">称谓 Name or label, 1–50 characters.</param>
/// <param name="PostId">岗位 Post.</param>
internal sealed record PersonBody(string EmployeeNumber, string Name, PostId PostId);

/// <summary>更正人员 A corrected person.</summary>
/// <param name="EmployeeNumber">工号 1–30 characters, unique in the enterprise.</param>
/// <param name="Name">称谓 Name or label, 1–50 characters.</param>
internal sealed record PersonChangeBody(string EmployeeNumber, string Name);

/// <summary>任职 A further post.</summary>
/// <param name="PostId">岗位 Post of the same enterprise.</param>
/// <param name="From">任职日期 First day.</param>
internal sealed record PostTakingBody(PostId PostId, DateOnly From);

/// <summary>离岗 The end of a holding.</summary>
/// <param name="LastDay">最后一天 Last day in the post.</param>
internal sealed record PostLeavingBody(DateOnly LastDay);

/// <summary>人员 Labels of the people at a post, for training and staffing.</summary>
internal static class PersonRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var persons = api.MapGroup("/enterprises/{enterpriseId}/persons").WithTags("人员 Persons");

        persons.MapGet("/", (UseCases run, EnterpriseId enterpriseId, DateOnly? asOf, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListPersons(enterpriseId, asOf, run.Page(limit, cursor, sort, count))))
            .For<ListPersons>("人员列表", "Persons").Lists<PersonView>();

        persons.MapPost("/", (UseCases run, EnterpriseId enterpriseId, PersonBody body) => run.Create(
                new RegisterPerson(enterpriseId, body.EmployeeNumber, body.Name, body.PostId), id => new GetPerson(enterpriseId, id), id => $"/api/v1/enterprises/{enterpriseId.Value}/persons/{id.Value}"))
            .For<RegisterPerson>("登记人员", "Enter a person").Creates<PersonView>();

        persons.MapGet("/{id}", (UseCases run, EnterpriseId enterpriseId, PersonId id) => run.Get(new GetPerson(enterpriseId, id)))
            .For<GetPerson>("人员详情", "One person").Answers<PersonView>();

        persons.MapPut("/{id}", (UseCases run, EnterpriseId enterpriseId, PersonId id, PersonChangeBody body) =>
                run.Do(new ChangePerson(enterpriseId, id, body.EmployeeNumber, body.Name, run.IfMatch), new GetPerson(enterpriseId, id)))
            .For<ChangePerson>("更正人员", "Correct a person").RequiresIfMatch().Answers<PersonView>();

        persons.MapPost("/{id}/posts", (UseCases run, EnterpriseId enterpriseId, PersonId id, PostTakingBody body) =>
                run.Do(new TakePost(enterpriseId, id, body.PostId, body.From), new GetPerson(enterpriseId, id)))
            .For<TakePost>("任职", "Take a further post").Answers<PersonView>();

        persons.MapPost("/{id}/posts/{postId}/leaving", (UseCases run, EnterpriseId enterpriseId, PersonId id, PostId postId, PostLeavingBody body) =>
                run.Do(new LeavePost(enterpriseId, id, postId, body.LastDay), new GetPerson(enterpriseId, id)))
            .For<LeavePost>("离岗", "Leave a post").Answers<PersonView>();
    }
}
