using System.Globalization;
using System.Text;
using DualControl.SharedKernel.Texts;
using DualControl.Tasks.Application.Tasks;
using DualControl.Tasks.Domain.Notifications;

namespace DualControl.Tasks.Infrastructure.Sending;

/// <summary>What an e-mail says: Chinese first, English below.</summary>
internal static class MailText
{
    public static string Subject(int count) => $"{Fill(Messages.All["notification.mail_subject"].Zh, count)} / {Fill(Messages.All["notification.mail_subject"].En, count)}";

    public static string Body(IReadOnlyList<Notification> notifications)
    {
        var (due, footer) = (Messages.All["notification.mail_due"], Messages.All["notification.mail_footer"]);
        var body = new StringBuilder();
        foreach (var n in notifications) body.AppendLine($"{StepTexts.Of(n.Step).Zh}：{n.TitleZh}" + (n.Due is { } day ? Fill(due.Zh, $"{day:yyyy-MM-dd}") : ""));
        body.AppendLine(footer.Zh).AppendLine();
        foreach (var n in notifications) body.AppendLine($"{StepTexts.Of(n.Step).En}: {n.TitleEn}" + (n.Due is { } day ? Fill(due.En, $"{day:yyyy-MM-dd}") : ""));
        return body.AppendLine(footer.En).ToString();
    }

    private static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
